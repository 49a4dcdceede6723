package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Thai what the numbers show: พบว่า … รองลงมา … */
final class FoundWords {

    /** Keeps a figure on the line of its name. */
    private static final char NO_BREAK = '\u00a0';

    private FoundWords() {}

    /** What all respondents think on the whole; both scales. */
    static String overall(SurveyFigure whole) {
        if (whole.satisfaction() == null) {
            return "จำนวนผู้ตอบยังไม่ถึง ๕ คน จึงไม่แสดงผล";
        }
        String words = "ผู้ตอบแบบสอบถามมีความพึงพอใจต่อการให้บริการในภาพรวมอยู่ในระดับ" + level(whole.satisfaction())
                + " (" + figures(whole.satisfaction()) + " คิดเป็นร้อยละ "
                + SurveyText.number(whole.satisfaction().percent()) + ")";
        return whole.dissatisfaction() == null
                ? words
                : words + " และมีความไม่พึงพอใจในภาพรวมอยู่ในระดับ" + level(whole.dissatisfaction()) + " ("
                        + figures(whole.dissatisfaction()) + ")";
    }

    /**
     * Which has the highest mean, which comes next, which has the lowest. Equal means share a place.
     *
     * @param looking what was looked at, for example {@code เมื่อพิจารณารายด้าน}
     * @return empty when nothing may be shown
     */
    static String ranked(String looking, List<Rated> highestFirst) {
        List<List<Rated>> places = places(highestFirst);
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder(looking + " พบว่า " + names(places.get(0)));
        if (highestFirst.size() == 1) {
            RatingFigure only = highestFirst.get(0).rating();
            return words + " อยู่ในระดับ" + level(only) + " (" + figures(only) + ")";
        }
        if (places.size() == 1) {
            return words + " มีค่าเฉลี่ยเท่ากัน " + shown(places.get(0));
        }
        words.append(" มีค่าเฉลี่ยสูงสุด")
                .append(places.get(0).size() > 1 ? "เท่ากัน " : " ")
                .append(shown(places.get(0)));
        words.append(" รองลงมา คือ ").append(names(places.get(1))).append(" ").append(shown(places.get(1)));
        if (places.size() > 2) {
            List<Rated> lowest = places.get(places.size() - 1);
            words.append(" ส่วน")
                    .append(names(lowest))
                    .append(" มีค่าเฉลี่ยต่ำสุด ")
                    .append(shown(lowest));
        }
        return words.toString();
    }

    /** Who answered: the largest group and the next. */
    static String respondents(SurveyResults results) {
        int all = results.received().received();
        List<GroupResult> largestFirst = results.groups().stream()
                .filter(group -> group.rate().received() > 0)
                .sorted(Comparator.comparing((GroupResult group) -> group.rate().received())
                        .reversed())
                .toList();
        if (largestFirst.isEmpty()) {
            return "ไม่มีผู้ตอบแบบสอบถาม";
        }
        String words = "ผู้ตอบแบบสอบถามทั้งหมด " + ThaiText.digits(all) + NO_BREAK + "คน พบว่า ส่วนใหญ่เป็น"
                + share(largestFirst.get(0), all);
        return largestFirst.size() == 1 ? words : words + " รองลงมา คือ " + share(largestFirst.get(1), all);
    }

    static String percentOf(int part, int all) {
        return all == 0 ? "–" : SurveyText.number(RatingFigure.quotient(BigDecimal.valueOf(part * 100L), all, 2));
    }

    private static String share(GroupResult group, int all) {
        int received = group.rate().received();
        return SurveyText.cell(group.group().name()) + " จำนวน " + ThaiText.digits(received) + NO_BREAK
                + "คน คิดเป็นร้อยละ " + percentOf(received, all);
    }

    private static List<List<Rated>> places(List<Rated> highestFirst) {
        Map<BigDecimal, List<Rated>> byMean = new LinkedHashMap<>();
        highestFirst.forEach(each -> byMean.computeIfAbsent(each.rating().mean(), mean -> new ArrayList<>())
                .add(each));
        return List.copyOf(byMean.values());
    }

    private static String names(List<Rated> place) {
        return place.stream()
                .map(each -> "“" + SurveyText.cell(each.label()) + "”")
                .collect(Collectors.joining(" และ "));
    }

    private static String shown(List<Rated> place) {
        RatingFigure rating = place.get(0).rating();
        return place.size() == 1
                ? "(" + figures(rating) + " ระดับ" + level(rating) + ")"
                : "(ค่าเฉลี่ย " + SurveyText.number(rating.mean()) + " ระดับ" + level(rating) + ")";
    }

    private static String level(RatingFigure rating) {
        return SurveyText.cell(rating.level());
    }

    private static String figures(RatingFigure rating) {
        return "ค่าเฉลี่ย " + SurveyText.number(rating.mean()) + " S.D." + NO_BREAK
                + SurveyText.number(rating.deviation());
    }
}

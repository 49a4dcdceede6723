package amnuay.procedure.esastandards;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A year of the standards in a few sentences, for those who write its papers and those who approve them. */
final class StandingText {

    private StandingText() {}

    /** For a form, in Markdown. */
    static String markdown(YearStanding standing) {
        String standards = standing.byStandard().entrySet().stream()
                .map(standard -> "- มาตรฐานที่ " + standard.getKey() + ": ระดับเฉลี่ย "
                        + plain(YearStanding.mean(standard.getValue(), PointStanding::level)) + " เป้าหมายเฉลี่ย "
                        + plain(YearStanding.mean(standard.getValue(), PointStanding::target)) + " ปีก่อน "
                        + plain(YearStanding.mean(standard.getValue(), PointStanding::lastYear)))
                .collect(Collectors.joining("\n"));
        return "**ระดับเฉลี่ย " + plain(YearStanding.mean(standing.points(), PointStanding::level)) + "** จาก "
                + standing.count(point -> point.level() != null) + " ใน "
                + standing.points().size() + " ประเด็น บรรลุเป้าหมาย "
                + standing.count(PointStanding::isReached) + " ไม่บรรลุ "
                + standing.count(PointStanding::isMissed) + "\n\n" + standards;
    }

    /** What an executive summary usually says, in Thai digits; the author changes it as they like. */
    static String usualSummary(YearStanding standing) {
        return ThaiText.digits("ในปีงบประมาณ พ.ศ. " + standing.fiscalYear()
                + " สำนักงานเขตพื้นที่การศึกษาได้ประเมินตนเองตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา จำนวน "
                + standing.byStandard().size() + " มาตรฐาน "
                + standing.points().size() + " ประเด็นการพิจารณา มีระดับคุณภาพเฉลี่ย "
                + plain(YearStanding.mean(standing.points(), PointStanding::level)) + " บรรลุค่าเป้าหมาย "
                + standing.count(PointStanding::isReached) + " ประเด็น");
    }

    /** Two decimals; a dash for none. */
    static String plain(BigDecimal mean) {
        return mean == null ? "–" : mean.toPlainString();
    }

    /** What owners wrote, one line per point, in the order of the codes: the usual words for a whole year's obstacles or ways to develop. */
    static String collected(YearStanding standing, Function<SelfAssessment, String> words) {
        return standing.points().stream()
                .filter(point -> point.current()
                        .map(words)
                        .filter(text -> !text.isEmpty())
                        .isPresent())
                .map(point -> "ประเด็น " + point.point().code() + " "
                        + Texts.shortened(words.apply(point.current().orElseThrow())))
                .collect(Collectors.joining("\n"));
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Understands an answer that somebody typed or a form of another maker exported: numbers in Thai or Arabic digits, or the words. */
final class TypedAnswer {

    /** What no question offers: the check of the sheet then says what is wrong. */
    static final int UNREADABLE = -1;

    private TypedAnswer() {}

    /** The values of one question; empty for an empty text. */
    static List<Integer> values(Questionnaire questionnaire, Question question, String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        if (question.kind().isRating()) {
            return List.of(rating(questionnaire.scale(question.kind()), text));
        }
        List<String> choices =
                question.choices().stream().map(choice -> plain(choice.text())).toList();
        return question.kind() == QuestionKind.MULTIPLE_CHOICE
                ? several(question, choices, text)
                : List.of(one(question, choices, text));
    }

    /** Number of the group, by its place in the list or its name; null for an empty text. */
    static Integer group(Questionnaire questionnaire, String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return null;
        }
        List<RespondentGroup> groups = questionnaire.groups();
        if (text.matches("[0-9]{1,3}")) {
            int place = Integer.parseInt(text);
            return place >= 1 && place <= groups.size() ? groups.get(place - 1).number() : UNREADABLE;
        }
        return groups.stream()
                .filter(group -> plain(group.name()).equals(text))
                .findFirst()
                .map(RespondentGroup::number)
                .orElse(UNREADABLE);
    }

    /** Without what people do not see: spaces, letter case, which digits. */
    static String plain(String text) {
        return text == null
                ? ""
                : ThaiText.arabic(text)
                        .replaceAll("[\\s\\p{Cf}\\u00a0]", "")
                        .replace("\u0e4d\u0e32", "\u0e33")
                        .toLowerCase(Locale.ROOT);
    }

    /** A number, a number with words behind it, the label, or what tells the labels apart (มากที่สุด). */
    private static int rating(RatingScale scale, String text) {
        if (text.matches("\\(?[1-5]\\)?(\\.0+)?") || text.matches("\\(?[1-5]\\)?[^0-9.].*")) {
            return text.replaceFirst("^\\(", "").charAt(0) - '0';
        }
        List<String> labels = scale.labels().stream().map(TypedAnswer::plain).toList();
        int same = commonBeginning(labels);
        for (int rating = 1; rating <= labels.size(); rating++) {
            String label = labels.get(rating - 1);
            if (text.equals(label) || text.equals(label.substring(same))) {
                return rating;
            }
        }
        return UNREADABLE;
    }

    private static int commonBeginning(List<String> labels) {
        int length = 0;
        while (sameAt(labels, length)) {
            length++;
        }
        return length;
    }

    private static boolean sameAt(List<String> labels, int at) {
        return labels.stream()
                .allMatch(label ->
                        label.length() > at && label.charAt(at) == labels.get(0).charAt(at));
    }

    private static int one(Question question, List<String> choices, String text) {
        int at = choices.indexOf(text);
        if (at >= 0) {
            return question.choices().get(at).number();
        }
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : UNREADABLE;
    }

    /** Separated by commas, which may stand inside a choice too: the longest choice that fits comes first. */
    private static List<Integer> several(Question question, List<String> choices, String text) {
        List<Integer> values = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int best = longestAtBeginning(choices, rest);
            int length;
            if (best >= 0) {
                length = choices.get(best).length();
                values.add(question.choices().get(best).number());
            } else {
                length = rest.split("[,;|]", 2)[0].length();
                values.add(one(question, choices, rest.substring(0, length)));
            }
            rest = rest.substring(length).replaceFirst("^[,;|]", "");
        }
        return values;
    }

    private static int longestAtBeginning(List<String> choices, String text) {
        int best = -1;
        for (int at = 0; at < choices.size(); at++) {
            String choice = choices.get(at);
            boolean ends = text.length() == choice.length()
                    || text.startsWith(choice) && ",;|".indexOf(text.charAt(choice.length())) >= 0;
            if (text.startsWith(choice)
                    && ends
                    && (best < 0 || choice.length() > choices.get(best).length())) {
                best = at;
            }
        }
        return best;
    }
}

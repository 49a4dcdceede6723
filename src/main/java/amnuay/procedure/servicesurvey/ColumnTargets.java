package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a column of a foreign file can be, and what its heading suggests. */
final class ColumnTargets {

    /** Left out of the import, as names, addresses and times always should be. */
    static final String NOTHING = "";

    static final String GROUP = "group";
    static final String LINK = "link";

    private static final String QUESTION = "q";

    private ColumnTargets() {}

    static String question(int number) {
        return QUESTION + number;
    }

    /** The number of the question; null for another target. */
    static Integer questionOf(String target) {
        return target.matches("q[0-9]{1,5}") ? Integer.valueOf(target.substring(1)) : null;
    }

    /** Every target with what people read, in the order of the form. */
    static Map<String, String> all(Questionnaire questionnaire) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(NOTHING, "ไม่นำเข้า");
        all.put(GROUP, "กลุ่มผู้ตอบ");
        all.put(LINK, "สถานศึกษาหรือกลุ่ม/หน่วย");
        int place = 1;
        for (Question question : questionnaire.questions().toList()) {
            all.put(question(question.number()), "ข้อ " + place++ + " " + question.text());
        }
        return all;
    }

    /** A target for each heading; web forms put the text of a rated item in brackets behind that of its table. */
    static List<String> suggested(Questionnaire questionnaire, List<String> headings) {
        Set<String> given = new HashSet<>();
        List<String> targets = new ArrayList<>();
        for (String heading : headings) {
            String target = suggestion(questionnaire, heading);
            targets.add(given.add(target) ? target : NOTHING);
            given.remove(NOTHING);
        }
        return targets;
    }

    private static String suggestion(Questionnaire questionnaire, String heading) {
        String text = TypedAnswer.plain(heading).replaceFirst("^[0-9]+[.)]", "");
        String inBrackets = text.matches(".*\\[.+]") ? text.replaceFirst("^.*\\[(.+)]$", "$1") : text;
        for (Question question : questionnaire.questions().toList()) {
            String asked = TypedAnswer.plain(question.text());
            if (asked.equals(text) || asked.equals(inBrackets.replaceFirst("^[0-9]+[.)]", ""))) {
                return question(question.number());
            }
        }
        if (text.contains("สถานศึกษา") && !text.contains("กลุ่ม") || text.equals("โรงเรียน")) {
            return LINK;
        }
        return text.contains("กลุ่มใด") || text.contains("กลุ่มผู้ตอบ") || text.contains("สถานภาพ") ? GROUP : NOTHING;
    }
}

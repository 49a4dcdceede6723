package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Holds a sheet of answers to the questionnaire it was written for. */
final class SheetCheck {

    /** Longest free text, in characters. */
    static final int LONGEST_TEXT = 2000;

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final List<AnswerProblem> problems = new ArrayList<>();

    private SheetCheck(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
    }

    /** In the order of the questions; empty when the sheet can be taken. */
    static List<AnswerProblem> of(Questionnaire questionnaire, AnswerSheet sheet) {
        var check = new SheetCheck(questionnaire, sheet);
        check.nothingUnknown();
        check.group();
        questionnaire.questions().forEach(check::question);
        return List.copyOf(check.problems);
    }

    private void nothingUnknown() {
        var asked = new TreeSet<>(sheet.values().keySet());
        asked.addAll(sheet.texts().keySet());
        questionnaire.questions().map(Question::number).forEach(asked::remove);
        if (!asked.isEmpty()) {
            add(
                    AnswerProblem.SHEET,
                    "มีคำตอบของข้อที่ไม่อยู่ในแบบสอบถามนี้ จึงยังไม่ได้บันทึก กรุณาเปิดแบบสอบถามจากลิงก์หรือคิวอาร์โค้ดอีกครั้ง");
        }
    }

    private void group() {
        if (sheet.group() == null) {
            add(AnswerProblem.GROUP, "กรุณาเลือกว่าท่านอยู่ในกลุ่มใด");
        } else if (questionnaire.group(sheet.group()).isEmpty()) {
            add(AnswerProblem.GROUP, "ไม่มีกลุ่มผู้ตอบนี้ในแบบสอบถาม กรุณาเลือกกลุ่มใหม่");
        }
    }

    private void question(Question question) {
        int number = question.number();
        if (!sheet.answers(number)) {
            if (question.mandatory()) {
                add(
                        number,
                        question.kind() == QuestionKind.TEXT
                                ? "ข้อนี้จำเป็นต้องตอบ กรุณาเขียนคำตอบ"
                                : "ข้อนี้จำเป็นต้องตอบ กรุณาเลือกคำตอบ");
            }
        } else if (question.kind() == QuestionKind.TEXT) {
            text(question);
        } else {
            values(question);
        }
    }

    private void text(Question question) {
        if (sheet.values().containsKey(question.number())) {
            add(question.number(), "ข้อนี้ให้เขียนตอบ กรุณาเขียนคำตอบใหม่");
        } else if (sheet.textOf(question.number()).length() > LONGEST_TEXT) {
            add(question.number(), "คำตอบยาวเกิน 2,000 ตัวอักษร กรุณาย่อให้สั้นลง");
        }
    }

    private void values(Question question) {
        List<Integer> values = sheet.valuesOf(question.number());
        if (sheet.texts().containsKey(question.number()) || !values.stream().allMatch(question::offers)) {
            add(question.number(), "คำตอบของข้อนี้ไม่อยู่ในตัวเลือก กรุณาเลือกคำตอบใหม่");
        } else if (values.size() > 1 && question.kind() != QuestionKind.MULTIPLE_CHOICE) {
            add(question.number(), "ข้อนี้เลือกได้คำตอบเดียว กรุณาเลือกใหม่");
        }
    }

    private void add(int question, String message) {
        problems.add(new AnswerProblem(question, message));
    }
}

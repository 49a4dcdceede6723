package amnuay.procedure.servicesurvey;

import java.util.List;
import java.util.Map;

/** A questionnaire small enough to count by hand. */
final class Samples {

    static final int TEACHERS = 1;
    static final int PARENTS = 2;
    static final int STAFF = 3;

    /** Satisfaction, mandatory. */
    static final int SPEED = 11;

    /** Satisfaction, may be left out. */
    static final int PLACE = 12;

    /** Dissatisfaction, mandatory. */
    static final int DELAY = 21;

    /** Dissatisfaction, may be left out. */
    static final int ERRORS = 22;

    static final int CHANNEL = 31;
    static final int UNITS = 32;
    static final int WORDS = 33;

    private Samples() {}

    static Questionnaire small() {
        return new Questionnaire(
                "แบบสอบถามความพึงพอใจและไม่พึงพอใจ",
                "โปรดตอบตามจริง",
                "เก็บไว้หนึ่งปี",
                List.of(
                        new RespondentGroup(TEACHERS, "ครู", "งานบุคคล", 10),
                        new RespondentGroup(PARENTS, "ผู้ปกครอง", "", null),
                        new RespondentGroup(STAFF, "บุคลากรอื่น", "", null)),
                List.of(
                        new Section(
                                41,
                                "ด้านกระบวนการ",
                                "",
                                List.of(
                                        rating(SPEED, QuestionKind.SATISFACTION, "ความรวดเร็ว", true),
                                        rating(PLACE, QuestionKind.SATISFACTION, "สถานที่", false))),
                        new Section(
                                42,
                                "ความไม่พึงพอใจ",
                                "",
                                List.of(
                                        rating(DELAY, QuestionKind.DISSATISFACTION, "ความล่าช้า", true),
                                        rating(ERRORS, QuestionKind.DISSATISFACTION, "ความผิดพลาด", false))),
                        new Section(
                                43,
                                "ทั่วไป",
                                "",
                                List.of(
                                        choice(
                                                CHANNEL,
                                                QuestionKind.SINGLE_CHOICE,
                                                "ช่องทาง",
                                                "โทรศัพท์",
                                                "ไลน์",
                                                "มาเอง"),
                                        choice(
                                                UNITS,
                                                QuestionKind.MULTIPLE_CHOICE,
                                                "กลุ่มงาน",
                                                "บุคคล",
                                                "การเงิน",
                                                "นิเทศ"),
                                        new Question(WORDS, QuestionKind.TEXT, "ข้อเสนอแนะ", false, List.of())))),
                UsualQuestionnaire.scale("พึงพอใจ"),
                UsualQuestionnaire.scale("ไม่พึงพอใจ"),
                43);
    }

    /** A sheet that answers what must be answered. */
    static AnswerSheet sheet(int group, int speed, int delay) {
        return new AnswerSheet(group, Map.of(SPEED, List.of(speed), DELAY, List.of(delay)), Map.of());
    }

    private static Question rating(int number, QuestionKind kind, String text, boolean mandatory) {
        return new Question(number, kind, text, mandatory, List.of());
    }

    private static Question choice(int number, QuestionKind kind, String text, String... choices) {
        return new Question(
                number,
                kind,
                text,
                false,
                List.of(new Choice(1, choices[0]), new Choice(2, choices[1]), new Choice(3, choices[2])));
    }
}

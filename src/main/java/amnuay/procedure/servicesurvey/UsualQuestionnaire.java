package amnuay.procedure.servicesurvey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The proposal that a first year begins with; everything in it can be changed. Dimensions as Thai offices usually ask them, bands after
 * บุญชม ศรีสะอาด (2535).
 */
final class UsualQuestionnaire {

    private static final List<String> DEGREES = List.of("น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด");

    private final List<Section> sections = new ArrayList<>();
    private final List<RespondentGroup> groups = new ArrayList<>();
    private int last;

    private UsualQuestionnaire() {}

    /**
     * @param office short name of the office
     * @param units names of the office's units, for the question which of them served the respondent; may be empty, and of more than a
     *     question may offer the first are proposed
     */
    static Questionnaire of(String office, List<String> units) {
        var usual = new UsualQuestionnaire();
        usual.write(units);
        return new Questionnaire(
                "แบบสอบถามความพึงพอใจและไม่พึงพอใจในการให้บริการของ " + office,
                "แบบสอบถามนี้จัดทำขึ้นเพื่อนำความคิดเห็นของท่านไปปรับปรุงการให้บริการของสำนักงาน กรุณาตอบตามความเป็นจริง ใช้เวลาประมาณ 5\u00a0นาที",
                "สำนักงานลบคำตอบรายชุดภายใน 1 ปีหลังปิดรับคำตอบ และคงไว้เฉพาะผลสรุป",
                usual.groups,
                usual.sections,
                scale("พึงพอใจ"),
                scale("ไม่พึงพอใจ"),
                usual.last);
    }

    /** The five labels with the word in front, and the bands that most offices use. */
    static RatingScale scale(String word) {
        List<String> bounds = List.of("4.51", "3.51", "2.51", "1.51", "1.00");
        List<Band> bands = new ArrayList<>();
        for (int at = 0; at < bounds.size(); at++) {
            bands.add(new Band(new BigDecimal(bounds.get(at)), DEGREES.get(DEGREES.size() - 1 - at)));
        }
        return new RatingScale(DEGREES.stream().map(degree -> word + degree).toList(), bands);
    }

    private void write(List<String> units) {
        List.of(
                        "ผู้อำนวยการสถานศึกษา/รองผู้อำนวยการสถานศึกษา",
                        "ข้าราชการครู",
                        "พนักงานราชการ/ครูอัตราจ้าง",
                        "บุคลากรทางการศึกษาอื่น",
                        "ผู้ปกครอง นักเรียน และประชาชน",
                        "หน่วยงานภายนอก")
                .forEach(name -> groups.add(new RespondentGroup(next(), name, "", null)));
        aboutTheService(units);
        satisfaction(
                "ด้านกระบวนการและขั้นตอนการให้บริการ",
                "ขั้นตอนการให้บริการไม่ยุ่งยากซับซ้อน",
                "ให้บริการด้วยความรวดเร็วตามเวลาที่กำหนด",
                "มีการชี้แจงขั้นตอนและเอกสารที่ต้องใช้อย่างชัดเจน",
                "ให้บริการตามลำดับก่อนหลังอย่างเสมอภาค");
        satisfaction(
                "ด้านช่องทางการให้บริการ",
                "มีช่องทางติดต่อหลากหลายและเข้าถึงสะดวก",
                "ข้อมูลบนเว็บไซต์และสื่อสังคมออนไลน์ถูกต้องเป็นปัจจุบัน",
                "ติดต่อทางโทรศัพท์ได้สะดวก");
        satisfaction(
                "ด้านเจ้าหน้าที่ผู้ให้บริการ",
                "เจ้าหน้าที่สุภาพ เป็นมิตร และเต็มใจให้บริการ",
                "เจ้าหน้าที่มีความรู้ ตอบข้อซักถามได้ชัดเจน",
                "เจ้าหน้าที่ซื่อสัตย์สุจริต ไม่รับผลประโยชน์ในทางมิชอบ");
        satisfaction(
                "ด้านสิ่งอำนวยความสะดวก",
                "สถานที่ให้บริการสะอาด เป็นระเบียบ และมีที่นั่งเพียงพอ",
                "มีป้ายและแผนผังบอกจุดบริการชัดเจน",
                "แบบฟอร์มและเอกสารมีเพียงพอและเข้าใจง่าย");
        satisfaction(
                "ด้านคุณภาพการให้บริการ",
                "ได้รับบริการถูกต้องครบถ้วนตรงตามความต้องการ",
                "ผลของบริการเป็นประโยชน์ต่อการปฏิบัติงานของท่าน");
        dissatisfactionAndWords();
    }

    private void aboutTheService(List<String> units) {
        List<Question> questions = new ArrayList<>();
        if (units.size() > 1) {
            questions.add(choice(
                    "กลุ่ม/หน่วยที่ท่านมารับบริการ (ตอบได้มากกว่าหนึ่งแห่ง)", QuestionKind.MULTIPLE_CHOICE, units));
        }
        questions.add(choice(
                "ช่องทางที่ท่านใช้รับบริการบ่อยที่สุด",
                QuestionKind.SINGLE_CHOICE,
                List.of(
                        "มาที่สำนักงาน",
                        "โทรศัพท์",
                        "หนังสือราชการ",
                        "เว็บไซต์หรือระบบออนไลน์",
                        "ไลน์หรือสื่อสังคมออนไลน์")));
        sections.add(new Section(next(), "ข้อมูลทั่วไป", "", questions));
    }

    private void dissatisfactionAndWords() {
        List<Question> rated = List.of(
                        "ความล่าช้าของขั้นตอนการให้บริการ",
                        "ความยากในการติดต่อกับสำนักงาน",
                        "การพูดจาและการเอาใจใส่ของเจ้าหน้าที่",
                        "ความไม่สะดวกของสถานที่และเอกสาร",
                        "ความผิดพลาดของงานที่ได้รับ")
                .stream()
                .map(text -> new Question(next(), QuestionKind.DISSATISFACTION, text, true, List.of()))
                .toList();
        sections.add(new Section(
                next(),
                "ความไม่พึงพอใจต่อการให้บริการ",
                "ยิ่งไม่พึงพอใจมาก ยิ่งให้คะแนนมาก หากไม่มีเรื่องที่ไม่พึงพอใจ ให้เลือกน้อยที่สุด",
                rated));
        sections.add(new Section(
                next(),
                "ปัญหาและข้อเสนอแนะ",
                "กรุณาอย่าเขียนชื่อหรือข้อมูลที่บอกว่าเป็นผู้ใด",
                List.of(
                        new Question(next(), QuestionKind.TEXT, "ปัญหาหรือเรื่องที่ไม่พึงพอใจ", false, List.of()),
                        new Question(
                                next(), QuestionKind.TEXT, "ข้อเสนอแนะเพื่อปรับปรุงการให้บริการ", false, List.of()))));
    }

    private void satisfaction(String title, String... texts) {
        List<Question> questions = List.of(texts).stream()
                .map(text -> new Question(next(), QuestionKind.SATISFACTION, text, true, List.of()))
                .toList();
        sections.add(new Section(next(), title, "", questions));
    }

    private Question choice(String text, QuestionKind kind, List<String> texts) {
        List<Choice> choices = new ArrayList<>();
        texts.stream()
                .distinct()
                .limit(Question.MOST_CHOICES)
                .forEach(each -> choices.add(new Choice(choices.size() + 1, each)));
        return new Question(next(), kind, text, false, choices);
    }

    private int next() {
        return ++last;
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a year's survey asks, and whom. Whole in itself; kept as one.
 *
 * @param intro shown at the top; says what the survey is for
 * @param keeping how long the single answers are kept, for the notice under the data protection act
 * @param lastNumber the highest number that a group, section or question of this year ever had
 */
record Questionnaire(
        String title,
        String intro,
        String keeping,
        List<RespondentGroup> groups,
        List<Section> sections,
        RatingScale satisfaction,
        RatingScale dissatisfaction,
        int lastNumber) {

    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_GROUPS = 50;

    /** @throws Refusal when a part is missing or there is too much of it */
    Questionnaire {
        title = Wording.required("ชื่อแบบสอบถาม", title);
        intro = Wording.optional("คำชี้แจง", intro);
        keeping = Wording.required("ระยะเวลาเก็บคำตอบ", keeping);
        groups = List.copyOf(groups);
        sections = List.copyOf(sections);
        if (groups.size() > MOST_GROUPS
                || sections.stream()
                                .mapToInt(section -> section.questions().size())
                                .sum()
                        > MOST_QUESTIONS) {
            throw new Refusal(
                    "แบบสอบถามมีได้ไม่เกิน " + MOST_GROUPS + " กลุ่มผู้ตอบ และ " + MOST_QUESTIONS + " ข้อคำถาม");
        }
        requireDistinct(groups.stream().map(RespondentGroup::number).toList());
        requireDistinct(sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::number)
                .toList());
        Set<String> names = new HashSet<>();
        groups.stream().filter(group -> !names.add(group.name())).findFirst().ifPresent(twice -> {
            throw new Refusal("มีกลุ่มผู้ตอบชื่อ “" + twice.name() + "” มากกว่าหนึ่งกลุ่ม");
        });
    }

    /** All questions in the order of the page. */
    Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    Stream<Question> questions(QuestionKind kind) {
        return questions().filter(question -> question.kind() == kind);
    }

    Optional<Question> question(int number) {
        return questions().filter(question -> question.number() == number).findFirst();
    }

    Optional<RespondentGroup> group(int number) {
        return groups.stream().filter(group -> group.number() == number).findFirst();
    }

    /** The scale of a rating question. */
    RatingScale scale(QuestionKind kind) {
        return kind == QuestionKind.DISSATISFACTION ? dissatisfaction : satisfaction;
    }

    /**
     * Whether it can be published.
     *
     * @throws Refusal when nobody is asked, a section is empty, or one of satisfaction and dissatisfaction is not asked
     */
    void requireComplete() {
        if (groups.isEmpty()) {
            throw Refusal.conflict("แบบสอบถามยังไม่มีกลุ่มผู้ตอบ กรุณาเพิ่มอย่างน้อยหนึ่งกลุ่ม");
        }
        sections.stream()
                .filter(section -> section.questions().isEmpty())
                .findFirst()
                .ifPresent(empty -> {
                    throw Refusal.conflict("ตอน “" + empty.title() + "” ยังไม่มีคำถาม กรุณาเพิ่มคำถามหรือลบตอนนี้");
                });
        if (questions(QuestionKind.SATISFACTION).findAny().isEmpty()) {
            throw Refusal.conflict("แบบสอบถามยังไม่มีคำถามความพึงพอใจ กรุณาเพิ่มอย่างน้อยหนึ่งข้อ");
        }
        if (questions(QuestionKind.DISSATISFACTION).findAny().isEmpty()) {
            throw Refusal.conflict(
                    "แบบสอบถามยังไม่มีคำถามความไม่พึงพอใจ ซึ่งมาตรฐานขั้นที่ ๒ กำหนดให้มี กรุณาเพิ่มอย่างน้อยหนึ่งข้อ");
        }
    }

    private static void requireDistinct(List<Integer> numbers) {
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw new IllegalArgumentException("A number was given twice: " + numbers);
        }
    }
}

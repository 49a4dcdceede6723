package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.List;

/**
 * One question.
 *
 * @param number tells it from every other question of the year; answers are kept under it, it is not the number that people read
 * @param choices in the order shown; empty unless the kind has choices of its own
 */
record Question(int number, QuestionKind kind, String text, boolean mandatory, List<Choice> choices) {

    /** Ratings go from 1 to this. */
    static final int HIGHEST_RATING = 5;

    static final int MOST_CHOICES = 40;

    /** @throws Refusal when something is missing */
    Question {
        if (kind == null) {
            throw new Refusal("กรุณาเลือกชนิดของคำถาม");
        }
        text = Wording.required("ข้อคำถาม", text);
        choices = choices == null || !kind.isChoice() ? List.of() : List.copyOf(choices);
        if (kind.isChoice() && (choices.size() < 2 || choices.size() > MOST_CHOICES)) {
            throw new Refusal("คำถาม “" + text + "” ต้องมีคำตอบให้เลือก 2 ถึง " + MOST_CHOICES + " คำตอบ");
        }
        if (choices.stream().map(Choice::text).distinct().count() < choices.size()) {
            throw new Refusal("คำถาม “" + text + "” มีคำตอบให้เลือกซ้ำกัน");
        }
    }

    /** Whether the value is a rating or a choice of this question. */
    boolean offers(int value) {
        return kind.isRating()
                ? value >= 1 && value <= HIGHEST_RATING
                : choices.stream().anyMatch(choice -> choice.number() == value);
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.Optional;

/** What a questionnaire must have before it is approved: the manual's standard of step ๒. */
final class Completeness {

    private Completeness() {}

    /** @throws Refusal naming what is missing */
    static void require(Questionnaire questionnaire) {
        missing(questionnaire).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
    }

    /** What is still missing, as a Thai sentence. */
    static Optional<String> missing(Questionnaire questionnaire) {
        try {
            questionnaire.requireComplete();
        } catch (Refusal incomplete) {
            return Optional.of(incomplete.getMessage());
        }
        if (nobodyMustAnswer(questionnaire, QuestionKind.SATISFACTION)) {
            return Optional.of(
                    "แบบสอบถามยังไม่มีข้อบังคับตอบเรื่องความพึงพอใจ กรุณากำหนดให้บังคับตอบอย่างน้อยหนึ่งข้อ");
        }
        if (nobodyMustAnswer(questionnaire, QuestionKind.DISSATISFACTION)) {
            return Optional.of(
                    "แบบสอบถามยังไม่มีข้อบังคับตอบเรื่องความไม่พึงพอใจ กรุณากำหนดให้บังคับตอบอย่างน้อยหนึ่งข้อ");
        }
        return Optional.empty();
    }

    private static boolean nobodyMustAnswer(Questionnaire questionnaire, QuestionKind kind) {
        return questionnaire.questions(kind).noneMatch(Question::mandatory);
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is typed on the pages of the questionnaire. Everything in it goes on paper too, so it must be printable. */
@Component
class QuestionnaireForms {

    /** Title, introduction, and how long answers are kept. */
    record Head(@Printable String title, @Printable String intro, @Printable String keeping) {}

    /** @param expected a whole number, or empty */
    record Group(@Printable String name, @Printable String mission, String expected) {

        /** Null for empty. */
        Integer number() {
            return wholeNumber("จำนวนที่คาดว่าจะตอบ", expected);
        }
    }

    /** The name of a theme of what was written. */
    record Theme(@Printable String name) {}

    record Part(@Printable String title, @Printable String intro) {}

    /**
     * A question.
     *
     * @param mandatory null when the box is not ticked
     * @param choices one per line
     */
    record Ask(QuestionKind kind, @Printable String text, Boolean mandatory, @Printable String choices) {

        Ask {
            mandatory = mandatory != null && mandatory;
        }
    }

    /**
     * One scale: labels from 5 to 1, bands as lines {@code 4.51 = มากที่สุด}.
     *
     * @param labels one per line, highest first
     * @param bands one per line, highest first
     */
    record Scale(@Printable String labels, @Printable String bands) {

        static Scale of(RatingScale scale) {
            List<String> highestFirst = new ArrayList<>(scale.labels());
            Collections.reverse(highestFirst);
            return new Scale(
                    String.join("\n", highestFirst),
                    scale.bands().stream()
                            .map(band -> band.from().toPlainString() + " = " + band.label())
                            .collect(Collectors.joining("\n")));
        }

        RatingScale read() {
            List<String> lowestFirst = new ArrayList<>(lines(labels));
            Collections.reverse(lowestFirst);
            return new RatingScale(
                    lowestFirst, lines(bands).stream().map(Scale::band).toList());
        }

        private static Band band(String line) {
            String[] parts = line.split("=", 2);
            String bound = ThaiText.arabic(parts[0].strip());
            if (parts.length < 2 || !bound.matches("[0-9](\\.[0-9]+)?")) {
                throw new Refusal(
                        "เกณฑ์แปลความหมาย “" + line + "” อ่านไม่ได้ ให้เขียนบรรทัดละหนึ่งระดับ เช่น 4.51 = มากที่สุด");
            }
            return new Band(new BigDecimal(bound), parts[1]);
        }
    }

    private final Validator validator;

    QuestionnaireForms(Validator validator) {
        this.validator = validator;
    }

    /** @throws Refusal naming the first character that cannot be printed */
    void requirePrintable(Object form) {
        validator.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .ifPresent(message -> {
                    throw new Refusal(message);
                });
    }

    /** Null for empty. */
    static Integer wholeNumber(String what, String text) {
        String digits = text == null ? "" : ThaiText.arabic(text.strip()).replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,7}")) {
            throw new Refusal(what + "ต้องเป็นจำนวนเต็ม แต่พบ “" + text.strip() + "”");
        }
        return Integer.valueOf(digits);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

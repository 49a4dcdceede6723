package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;

/** Holds the words of a questionnaire to what can be shown and stored. */
final class Wording {

    private static final int LONGEST = 2000;

    private Wording() {}

    /** @throws Refusal when the text is missing or too long */
    static String required(String what, String text) {
        String words = optional(what, text);
        if (words.isEmpty()) {
            throw new Refusal("กรุณากรอก" + what);
        }
        return words;
    }

    /** Empty for null. */
    static String optional(String what, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST) {
            throw new Refusal(what + "ยาวเกิน 2,000 ตัวอักษร กรุณาย่อ");
        }
        return words;
    }
}

package amnuay.document.template;

import amnuay.thai.Refusal;

/** Says in Thai which template is wrong, where and why. */
final class BadTemplate {

    private BadTemplate() {}

    static Refusal at(String template, int line, String reason) {
        return new Refusal("แม่แบบเอกสาร %s บรรทัดที่ %d: %s".formatted(template, line, reason));
    }

    static Refusal in(String template, String reason) {
        return new Refusal("แม่แบบเอกสาร %s: %s".formatted(template, reason));
    }
}

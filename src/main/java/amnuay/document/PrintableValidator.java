package amnuay.document;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.OptionalInt;

/** Names the character that cannot be printed. */
class PrintableValidator implements ConstraintValidator<Printable, String> {

    private final DocumentRenderer renderer;

    PrintableValidator(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        OptionalInt unprintable = text == null ? OptionalInt.empty() : renderer.firstUnprintable(text);
        unprintable.ifPresent(character -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("พิมพ์อักขระ “" + Character.toString(character)
                            + "” ลงเอกสารราชการไม่ได้ กรุณาลบออกแล้วส่งงานอีกครั้ง")
                    .addConstraintViolation();
        });
        return unprintable.isEmpty();
    }
}

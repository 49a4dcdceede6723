package amnuay.document;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that goes into a document holds only characters that its font can print: an emoji is refused when it is typed, not hours later
 * when the document is written. {@code null} is printable.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PrintableValidator.class)
public @interface Printable {

    String message() default "มีอักขระที่พิมพ์ลงเอกสารราชการไม่ได้";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

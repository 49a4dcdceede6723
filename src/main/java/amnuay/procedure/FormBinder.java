package amnuay.procedure;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * Binds what was submitted to a form's record. The engine checks nothing of what a browser sends; this is where unknown keys, text in
 * numbers, nonsense dates and missing values are refused, with Thai sentences.
 */
@Component
class FormBinder {

    private final FormCatalog forms;
    private final Validator validator;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new DateAsTyped()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    FormBinder(FormCatalog forms, Validator validator) {
        this.forms = forms;
        this.validator = validator;
    }

    /** @throws Refusal naming every field that is wrong */
    <F extends Record> F bind(String formId, Map<String, Object> submitted, Class<F> type) {
        F form = convert(formId, submitted, type);
        List<String> wrong = validator.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .distinct()
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(String.join(" · ", wrong));
        }
        return form;
    }

    private <F extends Record> F convert(String formId, Map<String, Object> submitted, Class<F> type) {
        Map<String, Object> plain = new LinkedHashMap<>();
        submitted.forEach((key, value) -> plain.put(key, plain(value)));
        try {
            return json.convertValue(plain, type);
        } catch (IllegalArgumentException e) {
            throw refusal(formId, e);
        }
    }

    private RuntimeException refusal(String formId, IllegalArgumentException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return new Refusal("มีข้อมูลที่แบบฟอร์มนี้ไม่รู้จัก: " + unknown.getPropertyName());
        }
        if (failure.getCause() instanceof JsonMappingException wrong) {
            String field = wrong.getPath().stream()
                    .filter(part -> part.getFieldName() != null)
                    .map(part -> forms.label(formId, part.getFieldName()))
                    .collect(Collectors.joining(" › "));
            return new Refusal(
                    "ข้อมูลในช่อง “" + field + "” ไม่ถูกต้อง กรุณาตรวจสอบ เช่น ช่องตัวเลขต้องกรอกเป็นตัวเลขเท่านั้น");
        }
        return failure;
    }

    /** A number without a fraction is a whole number, however the browser sent it. */
    private Object plain(Object value) {
        Object bare = value instanceof TypedValue typed ? typed.getValue() : value;
        if (bare instanceof SpinJsonNode node) {
            return withoutEmptyText(read(node.toString()));
        }
        if (bare instanceof Double number && number == Math.rint(number)) {
            return BigDecimal.valueOf(number).toBigInteger();
        }
        return bare instanceof String text && text.isBlank() ? null : bare;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refusal("อ่านข้อมูลในแบบฟอร์มไม่ได้ กรุณาเปิดงานใหม่แล้วกรอกอีกครั้ง");
        }
    }

    /** A cleared text field is sent as "", an empty row may be null; for us all mean: nothing was given. */
    private Object withoutEmptyText(JsonNode node) {
        Object tree = json.convertValue(node, Object.class);
        return emptied(tree);
    }

    private Object emptied(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> result = new LinkedHashMap<>();
            map.forEach((key, value) -> result.put(key, emptied(value)));
            return result;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(this::emptied).filter(Objects::nonNull).collect(Collectors.toList());
        }
        return tree instanceof String text && text.isBlank() ? null : tree;
    }

    /** Dates as people type them, in the Buddhist or the common era. */
    private static final class DateAsTyped extends StdDeserializer<LocalDate> {

        private DateAsTyped() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return ThaiDates.parse(parser.getText());
        }
    }
}

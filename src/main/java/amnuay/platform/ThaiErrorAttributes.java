package amnuay.platform;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives the error page, and whoever asks for JSON, Thai sentences and nothing about the machine. */
@Component
class ThaiErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        int status = attributes.get("status") instanceof Integer known ? known : 500;
        ErrorText text = ErrorText.of(status);
        attributes.keySet().retainAll(Set.of("status", "timestamp"));
        attributes.put("title", text.title());
        attributes.put("message", text.message());
        attributes.put("advice", text.advice());
        return attributes;
    }
}

package amnuay.platform;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives the error page, and whoever asks for JSON, Thai sentences and nothing about the machine; what was typed is kept for the page. */
@Component
class ThaiErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        int status = attributes.get("status") instanceof Integer known ? known : 500;
        ErrorText text = own(request, ErrorText.ATTRIBUTE) instanceof ErrorText said ? said : ErrorText.of(status);
        attributes.keySet().retainAll(Set.of("status", "timestamp"));
        attributes.put("title", text.title());
        attributes.put("message", text.message());
        attributes.put("advice", text.advice());
        attributes.put("typed", own(request, TypedForm.ATTRIBUTE));
        attributes.put("visitor", own(request, PublicDoor.ANONYMOUS));
        attributes.values().removeIf(Objects::isNull);
        return attributes;
    }

    private static Object own(WebRequest request, String attribute) {
        return request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST);
    }
}

package amnuay.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes into every form that changes something whose page it stands on: at a shared PC a colleague may have logged in by the time it
 * is sent. It goes where the token against forged requests goes, which Spring Security writes.
 */
@Component
class FormOwner implements BeanPostProcessor {

    /** The hidden field; its value is a login name. */
    static final String FIELD = "_owner";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor fields ? new WithOwner(fields) : bean;
    }

    private record WithOwner(RequestDataValueProcessor fields) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return fields.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return fields.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> hidden = fields.getExtraHiddenFields(request);
            if (hidden == null || hidden.isEmpty() || request.getRemoteUser() == null) {
                return hidden;
            }
            Map<String, String> withOwner = new LinkedHashMap<>(hidden);
            withOwner.put(FIELD, request.getRemoteUser());
            return withOwner;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return fields.processUrl(request, url);
        }
    }
}

package amnuay.platform;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what our controllers refuse into the right status: JSON {@code {"message": …}} for our programs in the browser, the
 * Thai error page for people.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case INVALID -> HttpStatus.BAD_REQUEST;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case CONFLICT -> HttpStatus.CONFLICT;
                };
        return answer(status, ErrorText.of(status.value()).saying(refusal.getMessage()), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, ErrorText.of(413), request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object overtaken(HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, ErrorText.of(409), request);
    }

    private static Object answer(HttpStatus status, ErrorText text, HttpServletRequest request) {
        if (wantsJson(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("message", text.message()));
        }
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("title", text.title());
        page.addObject("message", text.message());
        page.addObject("advice", text.advice());
        return page;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith("/office/api/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}

package amnuay.platform;

import amnuay.thai.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what our controllers refuse into the right status: JSON {@code {"message": …}} for our programs in the browser, the
 * Thai error page for people.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private static final String NOT_IN_REPERTOIRE = "22021";

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

    /** A file was to come, and none did, or the connection broke before its end; or what is told here is that nobody wanted it. */
    @ExceptionHandler(MultipartException.class)
    Object unreadableUpload(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer refused ? refused : 400;
        return answer(HttpStatus.valueOf(status), ErrorText.of(status), request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object overtaken(HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, ErrorText.of(409), request);
    }

    /** A text with a character that the database cannot keep, as when something else than text was pasted. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    Object unkeepable(DataIntegrityViolationException failure, HttpServletRequest request) {
        boolean text = failure.getMostSpecificCause() instanceof SQLException cause
                && NOT_IN_REPERTOIRE.equals(cause.getSQLState());
        if (!text) {
            throw failure;
        }
        return answer(
                HttpStatus.BAD_REQUEST,
                ErrorText.of(400).saying("ข้อความที่กรอกมีอักขระที่ระบบเก็บไม่ได้ กรุณาพิมพ์ใหม่แทนการวาง"),
                request);
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

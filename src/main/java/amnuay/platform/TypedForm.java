package amnuay.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What a person had typed into a form of an office page that came too late: the error page offers it to be sent again after the
 * login. Only for forms of our own pages, never for one that another site sent.
 *
 * @param path where the form was sent to
 * @param owner login name of whose page it was sent from; null when the form does not say
 * @param files the fields in which files were chosen; a page cannot choose them again itself
 */
record TypedForm(String path, String owner, List<Field> fields, List<Field> files) {

    static final String ATTRIBUTE = TypedForm.class.getName();

    private static final String OFFICE = "/office/";
    private static final Set<String> OWN_FIELDS = Set.of("_csrf", FormOwner.FIELD);
    private static final int LARGEST = 200_000;

    /** One field of a form and what was in it; for a file its name. */
    record Field(String name, String value) {}

    /** Has the error page show what was typed. */
    static void keep(HttpServletRequest request) throws IOException {
        if (isSentByOurPage(request)) {
            TypedForm typed = of(request);
            if (typed.fields.stream().mapToInt(field -> field.value.length()).sum() <= LARGEST) {
                request.setAttribute(ATTRIBUTE, typed);
            }
        }
    }

    private static boolean isSentByOurPage(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && path(request).startsWith(OFFICE)
                && !path(request).startsWith(OFFICE + "api/")
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static TypedForm of(HttpServletRequest request) throws IOException {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !OWN_FIELDS.contains(field.getKey()))
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        return new TypedForm(path(request), request.getParameter(FormOwner.FIELD), fields, files(request));
    }

    private static List<Field> files(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map((Part part) -> new Field(part.getName(), part.getSubmittedFileName()))
                    .toList();
        } catch (ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}

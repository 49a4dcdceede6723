package amnuay.organization;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list that was searched.
 *
 * @param number zero-based
 * @param path address of the same search, to which a page number can be added
 */
record ListPage<T>(List<T> rows, long total, int number, int pages, String path) {

    private static final int SIZE = 25;

    static <T> ListPage<T> of(Page<?> found, List<T> rows, UriComponentsBuilder address) {
        String path = address.encode().build().toUriString();
        return new ListPage<>(rows, found.getTotalElements(), found.getNumber(), found.getTotalPages(), path);
    }

    static PageRequest request(int number) {
        return PageRequest.of(Math.max(0, Math.min(number, 10_000)), SIZE);
    }

    /** The pattern that finds a text anywhere, whatever characters it holds. */
    static String like(String text) {
        String quoted = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + quoted + "%";
    }
}

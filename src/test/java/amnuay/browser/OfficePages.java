package amnuay.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes to every page of the office that a person's menu and the links on these pages lead to. Pages that differ only in what they are
 * about count once for each person; what looks just as it did to somebody before is not looked at again.
 */
final class OfficePages {

    private static final String NOT_PAGES =
            ".*(/export|/template|/files/|/print|/api/|\\.xlsx|\\.zip|\\.pdf|/current|/again).*";

    /** Where a page leads to and which kinds of elements it is made of, without opening it. */
    private static final String READ =
            """
            const [path, links, done] = arguments;
            fetch(path).then(async (answer) => {
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              done({
                closed: !answer.ok,
                office: new URL(answer.url).pathname.startsWith('/office/'),
                links: [...page.querySelectorAll(links)].map((link) => link.getAttribute('href')),
                parts: [...new Set([...page.querySelectorAll('main *')].map((one) => `${one.localName} ${one.className}`))],
              });
            }, () => done({closed: true, office: false, links: [], parts: []}));""";

    /** What is done with a page that is open; {@code name} says who sees what kind of page. */
    interface Look {
        void at(String page, String name);
    }

    private final Browser browser;
    private final Look look;
    private final Map<String, Set<Object>> seen = new HashMap<>();
    private final List<String> closed = new ArrayList<>();

    OfficePages(Browser browser, Look look) {
        this.browser = browser;
        this.look = look;
    }

    /**
     * Begins at the page that is open.
     *
     * @param person who is logged in
     * @param answers pages that no link leads to but a form
     * @return the kinds of pages that the person comes to
     */
    Set<String> walk(String person, String... answers) {
        Deque<String> open = new ArrayDeque<>(read(browser.path(), "a[href]").links());
        open.addAll(List.of(answers));
        Set<String> kinds = new HashSet<>();
        while (!open.isEmpty()) {
            String page = open.remove().replaceFirst("#.*", "");
            if (page.startsWith("/office/") && !page.matches(NOT_PAGES) && kinds.add(kind(page))) {
                open.addAll(visit(person, page));
            }
        }
        return kinds;
    }

    /** Links that led somebody to a page that this person may not see or that is not there. */
    List<String> closed() {
        return closed;
    }

    private List<String> visit(String person, String page) {
        Read read = read(page, "main a[href]");
        if (read.closed()) {
            closed.add(page + " is linked but does not open");
        }
        if (!read.office()) {
            return List.of();
        }
        if (seen.computeIfAbsent(template(page), any -> new HashSet<>()).addAll(read.parts())) {
            browser.open(page);
            look.at(page, person + kind(page).replaceAll("\\W+", "-"));
        }
        return read.links();
    }

    private record Read(boolean closed, boolean office, List<String> links, List<Object> parts) {}

    private Read read(String page, String links) {
        Map<?, ?> answer = (Map<?, ?>) browser.answer(READ, page, links);
        List<String> hrefs = new ArrayList<>();
        ((List<?>) answer.get("links")).forEach(href -> hrefs.add(href.toString()));
        return new Read(
                Boolean.TRUE.equals(answer.get("closed")),
                Boolean.TRUE.equals(answer.get("office")),
                hrefs,
                List.copyOf((List<?>) answer.get("parts")));
    }

    private static String kind(String page) {
        return page.replaceFirst("\\?.*", "?")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("/\\d+", "/*");
    }

    /** The same for every year, procedure and thing. */
    private static String template(String page) {
        return kind(page).replaceAll("/\\*|\\?", "").replaceFirst("^(/office/(schedule|compliance))/[a-z-]+", "$1");
    }
}

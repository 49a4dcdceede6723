package amnuay.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which single entry of the menu a page lies under, whatever year the page is about. */
final class OfficeMenu {

    private static final String YEAR = "/\\d{4}(?=/|$)";

    /** Pages of a procedure that have no entry of their own, and the entry that leads to them. */
    private static final Map<String, String> REACHED_FROM = Map.of(
            "/office/krs", "/office/krs/results",
            "/office/my-notices", "/office/inbox",
            "/office/import/people", "/office/people",
            "/office/import/units", "/office/units",
            "/office/import/schools", "/office/schools");

    private OfficeMenu() {}

    /** @param here path of the page without the context path */
    static List<OfficeFrame.Group> at(String here, List<OfficeFrame.Group> menu) {
        String current = current(here.replaceAll(YEAR, ""), menu);
        return menu.stream()
                .map(group -> new OfficeFrame.Group(
                        group.label(),
                        group.items().stream()
                                .map(item -> new OfficeFrame.Item(
                                        item.label(), item.path(), item.path().equals(current), item.count()))
                                .toList()))
                .toList();
    }

    private static String current(String page, List<OfficeFrame.Group> menu) {
        Optional<String> longest = menu.stream()
                .flatMap(group -> group.items().stream())
                .map(OfficeFrame.Item::path)
                .filter(path -> liesUnder(page, path))
                .max(Comparator.comparingInt(String::length));
        return longest.or(() -> REACHED_FROM.entrySet().stream()
                        .filter(each -> liesUnder(page, each.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElse("");
    }

    private static boolean liesUnder(String page, String path) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}

package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** However a page was reached, at most one entry of the menu is the current one. */
class OfficeMenuTest {

    private static final List<OfficeFrame.Group> MENU = List.of(
            group("/office/inbox"),
            group("/office/krs/indicators", "/office/krs/results"),
            group("/office/esa-standards/points", "/office/esa-standards"),
            group("/office/people"));

    @Test
    void marksTheEntryThatIsNearest() {
        assertThat(current("/office/esa-standards/points")).containsExactly("/office/esa-standards/points");
        assertThat(current("/office/esa-standards")).containsExactly("/office/esa-standards");
        assertThat(current("/office/esa-standards/assessments/7")).containsExactly("/office/esa-standards");
    }

    @Test
    void marksItForEveryYear() {
        assertThat(current("/office/esa-standards/2570/points/import")).containsExactly("/office/esa-standards/points");
        assertThat(current("/office/esa-standards/2569")).containsExactly("/office/esa-standards");
        assertThat(current("/office/krs/2570/indicators")).containsExactly("/office/krs/indicators");
    }

    @Test
    void marksWhereAPageWithoutAnEntryWasReachedFrom() {
        assertThat(current("/office/krs/2570/agreements")).containsExactly("/office/krs/results");
        assertThat(current("/office/my-notices")).containsExactly("/office/inbox");
        assertThat(current("/office/import/people")).containsExactly("/office/people");
    }

    @Test
    void marksNothingElsewhere() {
        assertThat(current("/office/peoples")).isEmpty();
        assertThat(current("/")).isEmpty();
    }

    @Test
    void marksTheGroupOfTheEntryToo() {
        assertThat(OfficeMenu.at("/office/krs/2570/results", MENU))
                .extracting(OfficeFrame.Group::current)
                .containsExactly(false, true, false, false);
    }

    private static List<String> current(String page) {
        return OfficeMenu.at(page, MENU).stream()
                .flatMap(group -> group.items().stream())
                .filter(OfficeFrame.Item::current)
                .map(OfficeFrame.Item::path)
                .toList();
    }

    private static OfficeFrame.Group group(String... paths) {
        return new OfficeFrame.Group(
                "",
                List.of(paths).stream()
                        .map(path -> new OfficeFrame.Item(path, path, false, 0))
                        .toList());
    }
}

package amnuay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide shows the pictures it speaks of, they are small, and its contents lead to its headings. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\((?:docs/guide/)?([a-z-]+\\.png)\\)");

    @Test
    void showsEveryPictureAndKeepsNoOther() throws IOException {
        Set<String> shown = named(PICTURE, Files.readString(GUIDE.resolve("README.md")));
        try (Stream<Path> files = Files.list(GUIDE)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")))
                    .containsExactlyInAnyOrderElementsOf(shown)
                    .hasSizeGreaterThan(7);
        }
        for (String picture : shown) {
            assertThat(Files.size(GUIDE.resolve(picture))).as(picture).isBetween(5_000L, 150_000L);
        }
    }

    @Test
    void showsThreePicturesInTheReadme() throws IOException {
        Set<String> shown = named(PICTURE, Files.readString(Path.of("README.md")));
        assertThat(shown).hasSize(3).allSatisfy(picture -> assertThat(GUIDE.resolve(picture))
                .exists());
    }

    @Test
    void leadsFromItsContentsToItsHeadings() throws IOException {
        String text = Files.readString(GUIDE.resolve("README.md"));
        Set<String> headings = named(Pattern.compile("(?m)^## (.+)$"), text).stream()
                .map(heading -> heading.replaceAll("[^ก-๙A-Za-z0-9 -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(named(Pattern.compile("]\\(#([^)]+)\\)"), text))
                .isEqualTo(headings)
                .hasSizeGreaterThan(8);
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}

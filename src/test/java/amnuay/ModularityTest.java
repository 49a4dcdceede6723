package amnuay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The packages know each other as DESIGN 3 says. Every rule is shown to report the broken house, and to report an empty one. */
class ModularityTest {

    private static final int LONGEST_CLASS = 300;
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("amnuay");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("brokenhouse");
    private static final JavaClasses EMPTY_HOUSE = new ClassFileImporter().importClasses(List.of());

    @Test
    void modulesKeepTheirInsidesToThemselves() {
        ApplicationModules modules = ApplicationModules.of(Amnuay.class);
        modules.verify();
        new Documenter(modules).writeModulesAsPlantUml();
    }

    static List<ArchRule> rules() {
        return new HouseRules("amnuay").all(HOUSE);
    }

    static List<ArchRule> rulesOfTheBrokenHouse() {
        return new HouseRules("brokenhouse")
                .all(BROKEN_HOUSE).stream()
                        .filter(rule -> !KEPT_IN_THE_BROKEN_HOUSE.contains(rule.getDescription()))
                        .toList();
    }

    /** Nothing can be wrong with these there: each is of a kind that another one proves. */
    private static final List<String> KEPT_IN_THE_BROKEN_HOUSE = List.of(
            "thai knows only []",
            "organization knows only [thai]",
            "platform knows only [deadline, document, notification, organization, procedure, thai]",
            "procedure knows only [deadline, document, notification, organization, thai]",
            "document does not know Camunda",
            "organization does not know Camunda");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheBrokenHouse")
    void reportsTheBrokenHouse(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN_HOUSE).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsThatThereIsNothing(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(EMPTY_HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void knowsEveryModuleThatItHasArrowsFor() {
        assertThat(new HouseRules("amnuay").modules(HOUSE)).isEqualTo(HouseRules.ARROWS.keySet());
    }

    @Test
    void noClassIsLongerThanThreeHundredLines(@TempDir Path folder) throws IOException {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();

        Path longClass = folder.resolve("Long.java");
        Files.write(longClass, Collections.nCopies(301, "//"));
        Files.write(folder.resolve("Short.java"), Collections.nCopies(300, "//"));
        assertThat(tooLong(folder)).containsExactly(longClass);
    }

    private static List<Path> tooLong(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> classes =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(classes).isNotEmpty();
            return classes.stream().filter(ModularityTest::isTooLong).toList();
        }
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONGEST_CLASS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        String picture = new ModulePicture(HOUSE).markdown();
        Files.writeString(Path.of("target/modules.md"), picture);
        assertThat(Path.of("docs/modules.md")).hasContent(picture);
    }
}

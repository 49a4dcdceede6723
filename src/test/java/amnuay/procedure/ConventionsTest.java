package amnuay.procedure;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The conventions that hold diagrams, forms, handlers, templates and the manual together. Each is shown to report the broken sample
 * and to report a house in which it finds nothing.
 */
@AmnuayTest
class ConventionsTest {

    /** What each rule has to say about src/test/resources/broken. */
    private static final Map<String, String> ABOUT_THE_BROKEN_SAMPLE = Map.ofEntries(
            entry("a diagram's file bears its process id", "wrong.bpmn holds the process krs"),
            entry("history is kept for ten years", "wrong keeps its history for P180D"),
            entry("every node has a shape", "Step02_RecordMeeting has no shape"),
            entry("every flow has an edge", "Flow_0abc123 has no edge"),
            entry(
                    "the happy path is one straight row",
                    "the row of StartEvent_Begin is left after Step01_ReceiveFramework"),
            entry("ids say what an element is", "Gateway_1x2y3z4 is no id for a Gateway"),
            entry("no diagram holds a script", "wrong holds a script"),
            entry("conditions ask for one variable", "Flow_0abc123 asks ${krsTeams.subjects(fiscalYear).size() > 3}"),
            entry("every bean that a diagram calls exists", "there is no bean krsNobody"),
            entry("the standard is the manual's, word for word", "Step01_ReceiveFramework does not quote the manual"),
            entry(
                    "the name begins with the step's Thai number",
                    "Step01_ReceiveFramework is called 1. รับฟังการชี้แจง"),
            entry("every user task says when it is due", "Step02_RecordMeeting has no deadline"),
            entry(
                    "every user task names its form and its people",
                    "Step02_RecordMeeting lacks formRef, formRefBinding=\"deployment\" or candidateGroups"),
            entry(
                    "a user task's form bears the task's name",
                    "Step01_ReceiveFramework shows the form krs-recieve-framework"),
            entry("every form that a diagram shows exists", "there is no form krs-recieve-framework"),
            entry("every evidence can be read", "not an evidence rule: paper:framework"),
            entry("every evidence has a Thai name", "upload:nameless has no Thai name"),
            entry("every record evidence has a policy", "no policy judges krs-unknown"),
            entry(
                    "every criterion is proven in some task of its step",
                    "nothing proves criterion 2 of Step02_RecordMeeting"),
            entry("a form's id tells its place", "krs-misplaced calls itself krs-elsewhere"),
            entry("every form has a handler", "nobody handles krs-elsewhere"),
            entry("every handler has a form", "there is no form krs-plan-meeting"),
            entry(
                    "a form submits exactly what its record takes",
                    "krs-name-supervisor-and-keepers submits {keepers=[person], supervisor=[]}"
                            + " but its record takes {keepers=[activity, person], supervisor=[]}"),
            entry("forms speak Thai", "krs-receive-framework says “Letter number”"),
            entry("diagrams speak Thai", "wrong says “KRS process”"),
            entry("every template that the code names exists", "there is no template documents/krs/lost-memo"),
            entry("every template is used", "nobody uses documents/krs/unused"));

    @Autowired
    ApplicationContext application;

    @Autowired
    List<UserTaskForm<?>> handlers;

    @Autowired
    List<Procedure> procedures;

    @Autowired
    List<RecordEvidence> policies;

    @TempDir
    Path nothing;

    static List<Rule<?>> rules() {
        return Stream.of(DiagramRules.all(), StepRules.all(), FormRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule<?> rule) {
        assertThat(rule.check(house(
                        Path.of("processes"),
                        Path.of("forms"),
                        Path.of("src/main/java"),
                        Path.of("src/main/resources"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsTheBrokenSample(Rule<?> rule) {
        assertThat(rule.check(houseAt(Path.of("src/test/resources/broken"))))
                .contains(ABOUT_THE_BROKEN_SAMPLE.get(rule.name()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsThatThereIsNothing(Rule<?> rule) {
        assertThat(rule.check(houseAt(nothing))).containsExactly("found nothing to check");
    }

    @Test
    void reportsTheExtraKeyOfAForm() {
        Rule<?> keys = rules().stream()
                .filter(rule -> rule.name().equals("a form submits exactly what its record takes"))
                .findFirst()
                .orElseThrow();
        assertThat(keys.check(houseAt(Path.of("src/test/resources/broken"))))
                .contains(
                        "krs-receive-framework submits {briefingDate=[], evil=[], letterDate=[], letterReference=[], note=[]}"
                                + " but its record takes {briefingDate=[], letterDate=[], letterReference=[], note=[]}");
    }

    private House houseAt(Path root) {
        return house(
                root.resolve("processes"), root.resolve("forms"), root.resolve("source"), root.resolve("resources"));
    }

    private House house(Path processes, Path forms, Path source, Path resources) {
        Map<String, Class<?>> records = new HashMap<>();
        handlers.forEach(handler -> records.put(handler.formId(), StepForms.recordOf(handler)));
        procedures.forEach(procedure -> records.put(procedure.key() + "-open-year", OpenYearForm.class));
        Set<String> judged = policies.stream().map(RecordEvidence::name).collect(Collectors.toSet());
        return new House(processes, forms, source, resources, records, judged, application::containsBean);
    }
}

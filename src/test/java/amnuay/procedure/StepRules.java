package amnuay.procedure;

import static amnuay.procedure.Rule.unless;

import amnuay.deadline.Deadline;
import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a user task says about its step of the manual. */
final class StepRules {

    private StepRules() {}

    static List<Rule<?>> all() {
        return List.of(
                new Rule<Diagram.Task>(
                        "the standard is the manual's, word for word",
                        House::steps,
                        (house, task) -> unless(
                                house.manual()
                                        .standard(task.process(), task.number())
                                        .filter(Manual.plain(task.standard())::equals)
                                        .isPresent(),
                                task.id() + " does not quote the manual")),
                new Rule<Diagram.Task>(
                        "the name begins with the step's Thai number",
                        House::steps,
                        (house, task) -> unless(
                                StepReader.oneLine(task.node().getName())
                                        .replace('\u00a0', ' ')
                                        .startsWith(ThaiText.digits(task.number()) + ". "),
                                task.id() + " is called "
                                        + StepReader.oneLine(task.node().getName()))),
                new Rule<Diagram.Task>("every user task says when it is due", House::tasks, StepRules::withoutDeadline),
                new Rule<Diagram.Task>(
                        "every user task names its form and its people",
                        House::tasks,
                        (house, task) -> unless(
                                task.node().getCamundaFormRef() != null
                                        && "deployment".equals(task.node().getCamundaFormRefBinding())
                                        && !task.node()
                                                .getCamundaCandidateGroupsList()
                                                .isEmpty(),
                                task.id() + " lacks formRef, formRefBinding=\"deployment\" or candidateGroups")),
                new Rule<Diagram.Task>(
                        "a user task's form bears the task's name",
                        House::tasks,
                        (house, task) -> unless(
                                (task.process() + "-" + task.slug())
                                        .equals(task.node().getCamundaFormRef()),
                                task.id() + " shows the form " + task.node().getCamundaFormRef())),
                new Rule<Diagram.Task>(
                        "every form that a diagram shows exists",
                        House::tasks,
                        (house, task) -> unless(
                                house.formFiles().anyMatch(form -> form.id()
                                        .equals(task.node().getCamundaFormRef())),
                                "there is no form " + task.node().getCamundaFormRef())),
                new Rule<String>("every evidence can be read", StepRules::evidenceTexts, StepRules::unreadable),
                new Rule<EvidenceRule>("every evidence has a Thai name", StepRules::evidence, StepRules::unnamed),
                new Rule<EvidenceRule>(
                        "every record evidence has a policy",
                        house -> evidence(house).filter(rule -> rule.kind() == EvidenceRule.Kind.RECORD),
                        (house, rule) ->
                                unless(house.policies().contains(rule.name()), "no policy judges " + rule.name())),
                new Rule<Diagram.Task>(
                        "every criterion is proven in some task of its step", House::steps, StepRules::unproven));
    }

    private static Stream<String> withoutDeadline(House house, Diagram.Task task) {
        try {
            return unless(Deadline.parse(task.properties()).isPresent(), task.id() + " has no deadline");
        } catch (IllegalArgumentException unreadable) {
            return Stream.of(task.id() + ": " + unreadable.getMessage());
        }
    }

    private static Stream<String> evidenceTexts(House house) {
        return house.tasks().flatMap(task -> task.evidence().values().stream()).distinct();
    }

    private static Stream<String> unreadable(House house, String text) {
        try {
            EvidenceRule.parseAll(text);
            return Stream.empty();
        } catch (IllegalArgumentException unreadable) {
            return Stream.of(unreadable.getMessage());
        }
    }

    private static Stream<EvidenceRule> evidence(House house) {
        return evidenceTexts(house)
                .filter(text -> unreadable(house, text).findAny().isEmpty())
                .flatMap(text -> EvidenceRule.parseAll(text).stream());
    }

    private static Stream<String> unnamed(House house, EvidenceRule rule) {
        Properties names = house.evidenceNames();
        String name = names.getProperty(rule.key().replace(':', '.'), "");
        return unless(name.matches(".*[ก-๙].*"), rule.key() + " has no Thai name");
    }

    private static Stream<String> unproven(House house, Diagram.Task task) {
        List<Diagram.Task> step = house.steps()
                .filter(other -> other.process().equals(task.process()) && other.number() == task.number())
                .toList();
        return IntStream.rangeClosed(1, (int) task.criteria())
                .filter(criterion ->
                        step.stream().noneMatch(other -> other.evidence().containsKey(criterion)))
                .mapToObj(criterion -> "nothing proves criterion " + criterion + " of " + task.id());
    }
}

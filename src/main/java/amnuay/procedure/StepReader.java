package amnuay.procedure;

import amnuay.deadline.Deadline;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads the steps out of a diagram: the diagram is the single source of truth for them. */
final class StepReader {

    private static final Pattern STEP_ID = Pattern.compile("Step(\\d{2})_\\w+");

    private StepReader() {}

    static List<Step> read(BpmnModelInstance diagram) {
        String procedure = procedure(diagram);
        List<Step> tasks = diagram.getModelElementsByType(UserTask.class).stream()
                .map(task -> read(procedure, task))
                .toList();
        return tasks.stream().map(task -> withWholeStep(task, tasks)).toList();
    }

    /** The process id of a diagram, for example {@code krs}. */
    static String procedure(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(Process.class).iterator().next().getId();
    }

    /** A step with several tasks is proven by the evidence of all of them. */
    private static Step withWholeStep(Step task, List<Step> tasks) {
        List<Step> sameStep =
                tasks.stream().filter(other -> other.number() == task.number()).toList();
        List<Criterion> criteria = task.due().stream()
                .map(criterion -> new Criterion(
                        criterion.number(),
                        criterion.text(),
                        sameStep.stream()
                                .flatMap(other -> other.due().stream())
                                .filter(other -> other.number() == criterion.number())
                                .flatMap(other -> other.evidence().stream())
                                .distinct()
                                .toList()))
                .toList();
        return new Step(
                task.procedure(),
                task.number(),
                task.taskKey(),
                task.name(),
                criteria,
                task.due(),
                task.deadline(),
                task.formId());
    }

    private static Step read(String procedure, UserTask task) {
        Map<String, String> properties = properties(task);
        return new Step(
                procedure,
                number(task.getId()),
                task.getId(),
                oneLine(task.getName()),
                List.of(),
                criteria(task, properties),
                Deadline.parse(properties),
                Optional.ofNullable(task.getCamundaFormRef()));
    }

    private static int number(String taskKey) {
        Matcher id = STEP_ID.matcher(taskKey);
        return id.matches() ? Integer.parseInt(id.group(1)) : 0;
    }

    /** Names carry line breaks for the diagram; everywhere else they are one line. */
    static String oneLine(String name) {
        return name.replaceAll("\\s*\\R\\s*", "");
    }

    private static List<Criterion> criteria(UserTask task, Map<String, String> properties) {
        List<String> lines = task.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .flatMap(text -> Arrays.stream(text.split("\\R")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> new Criterion(number, lines.get(number - 1), evidence(properties, number)))
                .toList();
    }

    private static List<EvidenceRule> evidence(Map<String, String> properties, int criterion) {
        return Optional.ofNullable(properties.get("evidence-" + criterion))
                .map(EvidenceRule::parseAll)
                .orElse(List.of());
    }

    /** The extension properties of a node. */
    static Map<String, String> properties(BaseElement node) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (node.getExtensionElements() != null) {
            node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(group -> group.getCamundaProperties().stream())
                    .forEach((CamundaProperty property) ->
                            properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }
}

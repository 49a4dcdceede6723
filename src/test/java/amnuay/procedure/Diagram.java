package amnuay.procedure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram's file and what is in it. */
record Diagram(Path file, BpmnModelInstance model) {

    private static final Pattern STEP = Pattern.compile("Step(\\d{2})_(\\w+)");

    static Diagram read(Path file) {
        return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
    }

    String stem() {
        return file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Stream<Task> tasks() {
        return all(UserTask.class).stream().map(task -> new Task(this, task));
    }

    /** The drawn shape of a node; empty when it has none. */
    Optional<Bounds> bounds(FlowNode node) {
        return all(BpmnShape.class).stream()
                .filter(shape -> node.equals(shape.getBpmnElement()))
                .map(BpmnShape::getBounds)
                .findFirst();
    }

    /** A user task. */
    record Task(Diagram diagram, UserTask node) {

        String id() {
            return node.getId();
        }

        String process() {
            return diagram.process().getId();
        }

        /** The manual's step; 0 for a task outside the manual. */
        int number() {
            Matcher step = STEP.matcher(id());
            return step.matches() ? Integer.parseInt(step.group(1)) : 0;
        }

        /** The verb phrase in kebab case, without the role: {@code ApproveMemoByDirector} is {@code approve-memo}. */
        String slug() {
            return id().replaceFirst("^[A-Za-z]+(\\d{2})?_", "")
                    .replaceFirst("By(GroupDirector|DeputyDirector|Director|UnitHead)$", "")
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .toLowerCase(java.util.Locale.ROOT);
        }

        String standard() {
            return node.getDocumentations().stream()
                    .map(ModelElementInstance::getTextContent)
                    .collect(Collectors.joining("\n"));
        }

        /** One per line of the standard. */
        long criteria() {
            return standard().lines().filter(line -> !line.isBlank()).count();
        }

        Map<String, String> properties() {
            Map<String, String> properties = new LinkedHashMap<>();
            if (node.getExtensionElements() != null) {
                node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(group -> group.getCamundaProperties().stream())
                        .forEach(each -> properties.put(each.getCamundaName(), each.getCamundaValue()));
            }
            return properties;
        }

        /** The texts of evidence-1, evidence-2, … as written, by the number of their criterion. */
        Map<Integer, String> evidence() {
            Map<Integer, String> evidence = new LinkedHashMap<>();
            properties().forEach((name, value) -> {
                if (name.startsWith("evidence-")) {
                    evidence.put(Integer.valueOf(name.substring("evidence-".length())), value);
                }
            });
            return evidence;
        }
    }
}

package amnuay.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which row of the year's schedule a task or a timer follows: the extension property {@code scheduleElement} of its node, in which
 * {@code {round}} stands for the variable {@code round} as that very task or timer sees it. So every round of {@code
 * krs:round:{round}:closes} finds its own row.
 */
@Component
class ScheduleElements {

    static final String PROPERTY = "scheduleElement";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> patternsByDefinition = new ConcurrentHashMap<>();

    ScheduleElements(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param variable asked only for the variables that the property names
     * @return empty for a node that names no row
     * @throws IllegalStateException when a variable that the property names is not there: a mistake in the diagram
     */
    Optional<String> of(String processDefinitionId, String nodeId, UnaryOperator<String> variable) {
        return Optional.ofNullable(patterns(processDefinitionId).get(nodeId)).map(pattern -> VARIABLE.matcher(pattern)
                .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), nodeId, variable))));
    }

    private static String value(String name, String nodeId, UnaryOperator<String> variable) {
        String value = variable.apply(name);
        if (value == null) {
            throw new IllegalStateException(
                    nodeId + " follows the schedule by the variable " + name + ", which is not there");
        }
        return value;
    }

    private Map<String, String> patterns(String processDefinitionId) {
        return patternsByDefinition.computeIfAbsent(processDefinitionId, this::read);
    }

    private Map<String, String> read(String processDefinitionId) {
        Map<String, String> patterns = new HashMap<>();
        repository
                .getBpmnModelInstance(processDefinitionId)
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> Optional.ofNullable(StepReader.properties(node).get(PROPERTY))
                        .ifPresent(pattern -> patterns.put(node.getId(), pattern)));
        return patterns;
    }
}

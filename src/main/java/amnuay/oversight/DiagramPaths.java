package amnuay.oversight;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What can still come in a diagram, seen from where an instance is; returns to an author are not followed. A deployed diagram never
 * changes, so what was read once stays right on every node.
 */
@Component
class DiagramPaths {

    private static final String DECIDES = "decision ==";
    private static final String OF_ALL_INSTANCES = "#multiInstanceBody";

    private final RepositoryService repository;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

    DiagramPaths(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** @param next the nodes that follow each node, by their ids */
    private record Diagram(String name, Map<String, String> names, Map<String, Set<String>> next) {}

    /** Ids of all nodes that can come after the given ones. */
    Set<String> ahead(String processDefinitionId, Collection<String> positions) {
        Map<String, Set<String>> next = diagram(processDefinitionId).next();
        Set<String> ahead = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        positions.forEach(position -> open.addAll(next.getOrDefault(node(position), Set.of())));
        while (!open.isEmpty()) {
            String node = open.remove();
            if (ahead.add(node)) {
                open.addAll(next.getOrDefault(node, Set.of()));
            }
        }
        return ahead;
    }

    /** The node's name on one line; empty for one without a name. */
    Optional<String> nameOf(String processDefinitionId, String nodeId) {
        return Optional.ofNullable(nodeId)
                .map(id -> diagram(processDefinitionId).names().get(node(id)));
    }

    /** The process's own name. */
    String nameOf(String processDefinitionId) {
        return diagram(processDefinitionId).name();
    }

    private Diagram diagram(String processDefinitionId) {
        return diagrams.computeIfAbsent(processDefinitionId, id -> read(repository.getBpmnModelInstance(id)));
    }

    private static String node(String position) {
        return position.endsWith(OF_ALL_INSTANCES)
                ? position.substring(0, position.length() - OF_ALL_INSTANCES.length())
                : position;
    }

    private static Diagram read(BpmnModelInstance model) {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        Map<String, String> names = new HashMap<>();
        Map<String, Set<String>> next = new HashMap<>();
        for (FlowNode node : nodes) {
            if (node.getName() != null) {
                names.put(node.getId(), node.getName().replaceAll("\\s*\\R\\s*", ""));
            }
            next.put(node.getId(), follow(node, nodes));
        }
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        return new Diagram(Optional.ofNullable(process.getName()).orElse(process.getId()), names, next);
    }

    private static Set<String> follow(FlowNode node, Collection<FlowNode> nodes) {
        Stream<FlowNode> linked = node instanceof ThrowEvent from
                ? link(from.getEventDefinitions()).stream().flatMap(name -> nodes.stream()
                        .filter(other -> other instanceof CatchEvent to
                                && link(to.getEventDefinitions())
                                        .filter(name::equals)
                                        .isPresent()))
                : Stream.empty();
        return Stream.of(onward(node), linked, inside(node), attached(node, nodes), leaving(node, nodes))
                .flatMap(all -> all)
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a decision chooses, only the way of the named decision leads on; the other one leads back. */
    private static Stream<FlowNode> onward(FlowNode node) {
        List<SequenceFlow> decided =
                node.getOutgoing().stream().filter(DiagramPaths::isDecided).toList();
        return (decided.isEmpty() ? node.getOutgoing() : decided).stream().map(SequenceFlow::getTarget);
    }

    private static boolean isDecided(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && flow.getConditionExpression().getTextContent().contains(DECIDES);
    }

    private static Stream<FlowNode> inside(FlowNode node) {
        return node instanceof SubProcess part
                ? part.getFlowElements().stream()
                        .filter(StartEvent.class::isInstance)
                        .map(FlowNode.class::cast)
                : Stream.empty();
    }

    private static Stream<FlowNode> attached(FlowNode node, Collection<FlowNode> nodes) {
        return nodes.stream()
                .filter(other -> other instanceof BoundaryEvent event && node.equals(event.getAttachedTo()));
    }

    /** Whoever is inside a part leaves it some time, by its end or by what is attached to it. */
    private static Stream<FlowNode> leaving(FlowNode node, Collection<FlowNode> nodes) {
        return node.getParentElement() instanceof SubProcess part
                ? Stream.concat(onward(part), Stream.concat(attached(part, nodes), leaving(part, nodes)))
                : Stream.empty();
    }

    private static Optional<String> link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> ((LinkEventDefinition) definition).getName())
                .findFirst();
    }
}

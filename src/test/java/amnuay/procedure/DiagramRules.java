package amnuay.procedure;

import static amnuay.procedure.Rule.unless;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** How a diagram is built and drawn. */
final class DiagramRules {

    private static final int TEN_YEARS = 3650;
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(!?\\w+|\\w+ (==|!=|<|>|<=|>=) ('[^']*'|\\d+))\\}");
    private static final Pattern SCRIPT =
            Pattern.compile("<\\w+:script\\b|<\\w+:scriptTask\\b|scriptFormat=|language=");
    private static final Pattern CALLED_BEAN =
            Pattern.compile("\\$\\{(\\w+)\\.|(?:delegateExpression|taskListener|expression)=\"\\$\\{(\\w+)\\}\"");
    private static final Map<Class<? extends FlowElement>, String> IDS = Map.of(
            Activity.class, "(Step\\d{2}|Adoption|Task)_[A-Z][A-Za-z]+",
            Gateway.class, "Gateway_[A-Z][A-Za-z]+",
            StartEvent.class, "StartEvent_[A-Z][A-Za-z]+",
            EndEvent.class, "EndEvent_[A-Z][A-Za-z]+",
            SequenceFlow.class, "SequenceFlow_[A-Z][A-Za-z]+(\\d{2})?",
            CatchEvent.class, "(StartEvent|LinkCatch|Timer|Message)_[A-Z][A-Za-z]+(\\d{2})?",
            ThrowEvent.class, "(EndEvent|LinkThrow)_[A-Z][A-Za-z]+(\\d{2})?");

    private DiagramRules() {}

    static List<Rule<?>> all() {
        return List.of(
                new Rule<Diagram>(
                        "a diagram's file bears its process id",
                        House::diagrams,
                        (house, diagram) -> unless(
                                diagram.stem().equals(diagram.process().getId()),
                                diagram.stem() + ".bpmn holds the process "
                                        + diagram.process().getId())),
                new Rule<Diagram>(
                        "history is kept for ten years",
                        House::diagrams,
                        (house, diagram) -> unless(
                                days(diagram.process().getCamundaHistoryTimeToLiveString()) >= TEN_YEARS,
                                diagram.stem() + " keeps its history for "
                                        + diagram.process().getCamundaHistoryTimeToLiveString())),
                new Rule<Drawn<FlowNode>>(
                        "every node has a shape",
                        house -> drawn(house, FlowNode.class),
                        (house, node) -> unless(
                                node.in().bounds(node.element()).isPresent(),
                                node.element().getId() + " has no shape")),
                new Rule<Drawn<SequenceFlow>>(
                        "every flow has an edge",
                        house -> drawn(house, SequenceFlow.class),
                        (house, flow) -> unless(
                                flow.in().all(BpmnEdge.class).stream()
                                        .anyMatch(edge -> flow.element().equals(edge.getBpmnElement())),
                                flow.element().getId() + " has no edge")),
                new Rule<Drawn<StartEvent>>(
                        "the happy path is one straight row",
                        house -> house.diagrams().flatMap(DiagramRules::firstStarts),
                        (house, start) -> leavingTheRow(start.in(), start.element())),
                new Rule<Drawn<FlowElement>>(
                        "ids say what an element is",
                        house -> drawn(house, FlowElement.class),
                        (house, each) -> IDS.entrySet().stream()
                                .filter(kind -> kind.getKey().isInstance(each.element())
                                        && !each.element().getId().matches(kind.getValue()))
                                .map(kind -> each.element().getId() + " is no id for a "
                                        + kind.getKey().getSimpleName())),
                new Rule<Diagram>(
                        "no diagram holds a script",
                        House::diagrams,
                        (house, diagram) -> unless(
                                !SCRIPT.matcher(House.text(diagram.file())).find(),
                                diagram.stem() + " holds a script")),
                new Rule<SequenceFlow>(
                        "conditions ask for one variable",
                        house -> house.diagrams()
                                .flatMap(diagram -> diagram.all(SequenceFlow.class).stream())
                                .filter(flow -> flow.getConditionExpression() != null),
                        (house, flow) -> unless(
                                CONDITION
                                        .matcher(flow.getConditionExpression().getTextContent())
                                        .matches(),
                                flow.getId() + " asks "
                                        + flow.getConditionExpression().getTextContent())),
                new Rule<String>(
                        "every bean that a diagram calls exists",
                        house -> house.diagrams().flatMap(DiagramRules::calledBeans),
                        (house, bean) -> unless(house.beans().test(bean), "there is no bean " + bean)));
    }

    private record Drawn<T extends FlowElement>(Diagram in, T element) {}

    private static <T extends FlowElement> Stream<Drawn<T>> drawn(House house, Class<T> type) {
        return house.diagrams()
                .flatMap(diagram -> diagram.all(type).stream().map(element -> new Drawn<>(diagram, element)));
    }

    private static Stream<String> calledBeans(Diagram diagram) {
        return CALLED_BEAN
                .matcher(House.text(diagram.file()))
                .results()
                .map(call -> Optional.ofNullable(call.group(1)).orElse(call.group(2)))
                .distinct();
    }

    private static long days(String duration) {
        if (duration == null) {
            return 0;
        }
        try {
            return duration.matches("\\d+")
                    ? Long.parseLong(duration)
                    : DatatypeFactory.newInstance().newDuration(duration).getDays();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first start event of the process and of every subprocess. */
    private static Stream<Drawn<StartEvent>> firstStarts(Diagram diagram) {
        return diagram.all(StartEvent.class).stream()
                .filter(start -> start.getParentElement().getChildElementsByType(StartEvent.class).stream()
                        .findFirst()
                        .filter(start::equals)
                        .isPresent())
                .map(start -> new Drawn<>(diagram, start));
    }

    /**
     * Walks to the right as long as a flow goes on at the same height; the walk has to end at an end event, or at a link to where the page
     * goes on.
     */
    private static Stream<String> leavingTheRow(Diagram diagram, StartEvent start) {
        FlowNode here = start;
        while (!endsRow(here)) {
            FlowNode last = here;
            Optional<FlowNode> next = here.getSucceedingNodes().list().stream()
                    .filter(node -> x(diagram, node) > x(diagram, last) && isOnRow(diagram, node, y(diagram, start)))
                    .findFirst();
            if (next.isEmpty()) {
                return Stream.of("the row of " + start.getId() + " is left after " + here.getId());
            }
            here = next.get();
        }
        return Stream.empty();
    }

    private static boolean endsRow(FlowNode node) {
        return node instanceof EndEvent
                || !node.getChildElementsByType(LinkEventDefinition.class).isEmpty() && node instanceof ThrowEvent;
    }

    /** A subprocess is entered where its own row lies, which need not be its middle. */
    private static boolean isOnRow(Diagram diagram, FlowNode node, double row) {
        return y(diagram, node) == row
                || node instanceof SubProcess
                        && diagram.bounds(node)
                                .filter(shape -> shape.getY() < row && row < shape.getY() + shape.getHeight())
                                .isPresent();
    }

    private static double x(Diagram diagram, FlowNode node) {
        return diagram.bounds(node).map(Bounds::getX).orElse(-1.0);
    }

    private static double y(Diagram diagram, FlowNode node) {
        return diagram.bounds(node)
                .map(shape -> shape.getY() + shape.getHeight() / 2)
                .orElse(-1.0);
    }
}

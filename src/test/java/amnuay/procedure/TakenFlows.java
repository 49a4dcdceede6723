package amnuay.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers every sequence flow that any test takes; one whose transaction is rolled back was not taken. */
@Component
public class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> all = new ArrayList<>();
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).ifPresent(all::addAll);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
                ExecutionListener listener = execution -> take(execution, transition.getId());
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
            }
        });
        engine.setCustomPostBPMNParseListeners(all);
    }

    private void take(DelegateExecution execution, String flow) {
        String key = key(process(execution.getBpmnModelInstance()), flow);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                taken.add(key);
            }
        });
    }

    /** The flows of a diagram that nobody has taken so far, in the order of the file. */
    public List<String> notTaken(BpmnModelInstance diagram) {
        return notTaken(diagram, taken);
    }

    static List<String> notTaken(BpmnModelInstance diagram, Set<String> taken) {
        return diagram.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> key(process(diagram), flow.getId()))
                .filter(flow -> !taken.contains(flow))
                .toList();
    }

    private static String process(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static String key(String process, String flow) {
        return process + "/" + flow;
    }
}

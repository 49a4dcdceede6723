package amnuay.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The steps of every deployed diagram. A deployed diagram never changes, so what was read once stays right on every node. */
@Component
public class StepCatalog {

    private final RepositoryService repository;
    private final Map<String, List<Step>> stepsByDefinition = new ConcurrentHashMap<>();

    StepCatalog(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** All user tasks of the diagram in the order of the file. */
    public List<Step> steps(String processDefinitionId) {
        return stepsByDefinition.computeIfAbsent(
                processDefinitionId, id -> StepReader.read(repository.getBpmnModelInstance(id)));
    }

    /** The steps of the newest version of a procedure's diagram. */
    List<Step> newest(String procedure) {
        return steps(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The version of a diagram that a newer one has taken the place of; empty for the newest. */
    public Optional<Integer> outdated(String processDefinitionId) {
        ProcessDefinition diagram = repository.getProcessDefinition(processDefinitionId);
        return Optional.of(diagram.getVersion())
                .filter(version -> repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(diagram.getKey())
                                .latestVersion()
                                .singleResult()
                                .getVersion()
                        > version);
    }

    /** The manual's standard for a step in the newest version of a procedure's diagram. */
    List<Criterion> standardOf(String procedure, int stepNumber) {
        return newest(procedure).stream()
                .filter(step -> step.number() == stepNumber)
                .findFirst()
                .map(Step::criteria)
                .orElse(List.of());
    }

    /** Empty for a task that belongs to no diagram of ours: every step of ours has a form. */
    Optional<Step> find(String processDefinitionId, String taskKey) {
        return Optional.ofNullable(processDefinitionId).stream()
                .flatMap(id -> steps(id).stream())
                .filter(step -> step.taskKey().equals(taskKey) && step.formId().isPresent())
                .findFirst();
    }
}

package amnuay.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The sub-processes that a user task lies in: while one of them runs, the task may come again. */
@Component
class StepScopes {

    private final RepositoryService repository;
    private final Map<String, Map<String, List<String>>> scopesByDefinition = new ConcurrentHashMap<>();

    StepScopes(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** The ids of the sub-processes around a task, the innermost first; empty for a task that comes once. */
    List<String> around(String processDefinitionId, String taskKey) {
        return scopesByDefinition
                .computeIfAbsent(processDefinitionId, this::read)
                .getOrDefault(taskKey, List.of());
    }

    private Map<String, List<String>> read(String processDefinitionId) {
        Map<String, List<String>> scopes = new HashMap<>();
        repository
                .getBpmnModelInstance(processDefinitionId)
                .getModelElementsByType(UserTask.class)
                .forEach(task -> scopes.put(task.getId(), around(task)));
        return scopes;
    }

    private static List<String> around(UserTask task) {
        List<String> around = new ArrayList<>();
        for (ModelElementInstance parent = task.getParentElement();
                parent instanceof SubProcess scope;
                parent = scope.getParentElement()) {
            around.add(scope.getId());
        }
        return around;
    }
}

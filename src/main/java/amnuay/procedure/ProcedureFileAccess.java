package amnuay.procedure;

import amnuay.document.Documents;
import amnuay.document.FileAccess;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Evidence and drafts of a procedure's year are read by those who run and supervise the procedures, and by whoever has a task in that
 * year, as long as they have it.
 */
@Component
class ProcedureFileAccess implements FileAccess {

    private static final Set<Role> EVERYTHING =
            Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.GROUP_DIRECTOR, Role.GROUP_STAFF, Role.ADMIN);

    private final EvidenceFileRepository evidence;
    private final Documents documents;
    private final Organization organization;
    private final TaskService tasks;
    private final ProcedureYearRepository years;

    ProcedureFileAccess(
            EvidenceFileRepository evidence,
            Documents documents,
            Organization organization,
            @Lazy TaskService tasks,
            ProcedureYearRepository years) {
        this.evidence = evidence;
        this.documents = documents;
        this.organization = organization;
        this.tasks = tasks;
        this.years = years;
    }

    @Override
    public boolean mayRead(String person, UUID file) {
        return businessKeys(file).anyMatch(key -> seesEverything(person) || hasTaskIn(key));
    }

    @Override
    public Set<UUID> readable(String person, Set<UUID> files) {
        Map<UUID, Set<String>> keys = businessKeys(files);
        if (seesEverything(person)) {
            return keys.keySet();
        }
        Set<String> open = yearsWithTasks(
                keys.values().stream().flatMap(Set::stream).distinct().toArray(String[]::new));
        return keys.entrySet().stream()
                .filter(file -> file.getValue().stream().anyMatch(open::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Set<String>> businessKeys(Set<UUID> files) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        documents.businessKeysOfVersions(files).forEach((file, key) -> keys.computeIfAbsent(
                        file, each -> new HashSet<>())
                .add(key));
        evidence.findByFileIdIn(files).forEach(found -> keys.computeIfAbsent(found.fileId(), each -> new HashSet<>())
                .add(found.businessKey()));
        return keys;
    }

    private Set<String> yearsWithTasks(String... keys) {
        if (keys.length == 0) {
            return Set.of();
        }
        Set<String> instances = tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).list().stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return years.findByProcessInstanceIdIn(instances).stream()
                .map(ProcedureYear::businessKey)
                .collect(Collectors.toSet());
    }

    private Stream<String> businessKeys(UUID file) {
        return Stream.concat(
                evidence.findByFileId(file).stream().map(EvidenceFile::businessKey),
                documents.businessKeyOf(file).stream());
    }

    private boolean seesEverything(String person) {
        return organization.person(person).map(PersonView::roles).stream()
                .flatMap(Set::stream)
                .anyMatch(EVERYTHING::contains);
    }

    /** The engine answers for whoever is logged in, which is the person who asks. */
    private boolean hasTaskIn(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).count() > 0;
    }
}

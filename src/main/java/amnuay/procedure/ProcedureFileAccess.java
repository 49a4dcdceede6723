package amnuay.procedure;

import amnuay.document.Documents;
import amnuay.document.FileAccess;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
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

    ProcedureFileAccess(
            EvidenceFileRepository evidence, Documents documents, Organization organization, @Lazy TaskService tasks) {
        this.evidence = evidence;
        this.documents = documents;
        this.organization = organization;
        this.tasks = tasks;
    }

    @Override
    public boolean mayRead(String person, UUID file) {
        return businessKeys(file).anyMatch(key -> seesEverything(person) || hasTaskIn(key));
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

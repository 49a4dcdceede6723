package amnuay.procedure;

import amnuay.document.Files;
import amnuay.document.StoredFile;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a file that proves a criterion. */
@Component
public class EvidenceIntake {

    private final StepTasks stepTasks;
    private final Files files;
    private final EvidenceBook evidence;
    private final Trail trail;

    EvidenceIntake(StepTasks stepTasks, Files files, EvidenceBook evidence, Trail trail) {
        this.stepTasks = stepTasks;
        this.files = files;
        this.evidence = evidence;
        this.trail = trail;
    }

    /**
     * Attaches a file to a task that the acting person works on.
     *
     * @param evidenceKey as in the diagram, for example {@code upload:meeting-minutes}
     * @throws amnuay.thai.Refusal when the task, the kind of evidence or the file is not acceptable; nothing is kept then
     */
    @Transactional
    public void attach(String taskId, String evidenceKey, String fileName, InputStream content) {
        StepTask task = stepTasks.workable(taskId);
        StoredFile stored = files.store(fileName, content, task.person());
        evidence.attach(task, evidenceKey, stored);
        trail.add(task, "แนบหลักฐาน", stored.name());
    }
}

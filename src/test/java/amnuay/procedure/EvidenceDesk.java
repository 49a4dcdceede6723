package amnuay.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Lets tests in other packages attach evidence as the tab “มาตรฐานและหลักฐาน” does. */
@Component
public class EvidenceDesk {

    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final StepController tab;

    EvidenceDesk(StepController tab) {
        this.tab = tab;
    }

    /** @param key as in the diagram: {@code upload:framework} */
    public void attach(String taskId, String key) {
        try {
            tab.attach(taskId, key, List.of(new MockMultipartFile("file", "หลักฐาน.pdf", "application/pdf", PAPER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the tab does when a person says why evidence is missing. */
    public void giveReason(String taskId, int criterion, String reason) {
        StepView.ReasonView shown =
                tab.step(taskId).criteria().get(criterion - 1).reason();
        tab.giveReason(taskId, criterion, new StepController.Reason(reason, shown == null ? null : shown.text()));
    }

    /** As the tab does when a person takes off the only file of a piece of evidence, wherever the tab is open. */
    public void remove(String taskId, UUID fileId) {
        tab.remove(taskId, fileId);
    }
}

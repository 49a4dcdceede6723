package amnuay.procedure;

import amnuay.document.FileAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence and drafts are read by whoever has a task in that procedure's year or supervises the office. */
@Component
class ProcedureFileAccess implements FileAccess {

    private final EvidenceFileRepository evidence;

    ProcedureFileAccess(EvidenceFileRepository evidence) {
        this.evidence = evidence;
    }

    @Override
    public boolean mayRead(String person, UUID file) {
        return !evidence.findByFileId(file).isEmpty();
    }
}

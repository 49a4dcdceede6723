package amnuay.oversight;

import amnuay.oversight.Dashboard.Failure;
import amnuay.oversight.Dashboard.Failures;
import amnuay.thai.ThaiDates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts into words what the system could not do by itself: mails that were given up, and work of the engine that stands still. */
@Component
class FailureLines {

    private final EngineRows engine;
    private final OfficeRows office;
    private final DiagramPaths paths;

    FailureLines(EngineRows engine, OfficeRows office, DiagramPaths paths) {
        this.engine = engine;
        this.office = office;
        this.paths = paths;
    }

    Failures of(TaskLines lines) {
        List<OfficeRows.FailedMail> mails = office.failedMails();
        return new Failures(
                mails.isEmpty() ? 0 : mails.get(0).all(),
                mails.stream().map(FailureLines::mail).toList(),
                engine.incidents().stream()
                        .map(incident -> incident(incident, lines))
                        .toList());
    }

    private static Failure mail(OfficeRows.FailedMail mail) {
        return new Failure(
                ThaiDates.screenTime(mail.at()), "ส่งถึง " + mail.recipient() + " ไม่สำเร็จ: " + mail.subject(), null);
    }

    private Failure incident(EngineRows.Incident incident, TaskLines lines) {
        String what = paths.nameOf(incident.definitionId(), incident.nodeId()).orElse("งานของระบบ");
        String where = incident.businessKey() == null
                ? paths.nameOf(incident.definitionId())
                : lines.procedure(incident.businessKey());
        return new Failure(
                ThaiDates.screenTime(incident.at()),
                "“" + what + "” หยุดอยู่ (" + where + ")",
                incident.instanceId() == null ? null : TaskLines.instancePage(incident.instanceId()));
    }
}

package amnuay.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the Tasklist tab shows of a step; texts are Thai and ready to read. */
record StepView(
        String taskId,
        String businessKey,
        String procedureName,
        int stepNumber,
        String stepName,
        LocalDate due,
        String dueText,
        List<CriterionView> criteria,
        List<String> missing,
        List<DocumentView> documents,
        List<EventView> history,
        boolean mayUpload) {

    record CriterionView(
            int number,
            String text,
            CriterionState state,
            String stateText,
            List<EvidenceView> evidence,
            ReasonView reason,
            String confirmedBy,
            String confirmedAt,
            boolean mayGiveReason,
            boolean mayAcceptReason,
            boolean mayConfirm) {}

    record EvidenceView(
            String key, String kind, String label, boolean present, String note, String link, List<FileView> files) {}

    record FileView(
            UUID id, String name, long size, String storedAt, String storedBy, String href, boolean removable) {}

    record ReasonView(String text, String by, boolean accepted) {}

    record DocumentView(
            String name,
            String subject,
            String stateText,
            String number,
            int version,
            String docxHref,
            String pdfHref) {}

    record EventView(String at, String who, String what, String remark) {}
}

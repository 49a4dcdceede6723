package amnuay.procedure;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.StoredFile;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which criterion of a step is proven, and by what; keeps the files and the marks that people add. */
@Component
class EvidenceBook {

    private final EvidenceFileRepository files;
    private final CriterionMarkRepository marks;
    private final Documents documents;
    private final EvidenceNames names;
    private final Map<String, RecordEvidence> policies;
    private final Clock clock;

    EvidenceBook(
            EvidenceFileRepository files,
            CriterionMarkRepository marks,
            Documents documents,
            EvidenceNames names,
            List<RecordEvidence> policies,
            Clock clock) {
        this.files = files;
        this.marks = marks;
        this.documents = documents;
        this.names = names;
        this.policies = policies.stream().collect(Collectors.toMap(RecordEvidence::name, Function.identity()));
        this.clock = clock;
    }

    /** Every criterion of the step with everything that proves it. */
    List<CriterionProgress> progress(StepTask task) {
        return progress(task, task.step().criteria());
    }

    /** What must still be brought before this task may be completed, as Thai sentences. */
    List<String> missing(StepTask task) {
        return progress(task, task.step().due()).stream()
                .flatMap(criterion -> criterion.overdue().stream())
                .map(item -> item.note().isEmpty() ? "ยังไม่มี" + item.name() : item.note())
                .distinct()
                .toList();
    }

    void attach(StepTask task, String evidenceKey, StoredFile file) {
        Criterion criterion = criterionOf(task, evidenceKey);
        mark(task, criterion.number()).unconfirm();
        files.save(new EvidenceFile(task, evidenceKey, file, clock.instant()));
    }

    /** @return the name of the file that was taken off */
    String remove(StepTask task, UUID fileId) {
        EvidenceFile file = files.findByBusinessKeyAndFileIdAndRemovedAtIsNull(task.businessKey(), fileId)
                .orElseThrow(() -> Refusal.notFound("ไม่พบไฟล์นี้ อาจถูกนำออกไปแล้ว"));
        if (!file.addedBy().equals(task.person())) {
            throw Refusal.forbidden("นำออกได้เฉพาะไฟล์ที่ท่านแนบเอง");
        }
        if (!isAskedForBy(task, file)) {
            throw Refusal.conflict(
                    "หลักฐานนี้ประกอบงานที่ส่งไปแล้ว จึงนำออกไม่ได้ หากต้องแก้ไข ให้ผู้พิจารณาส่งงานนั้นคืนก่อน");
        }
        file.remove(task.person(), clock.instant());
        return file.fileName();
    }

    /** What was handed in with a task stays with it: only the open task that asks for a file gives it back. */
    private static boolean isAskedForBy(StepTask task, EvidenceFile file) {
        return file.subject().equals(task.subject().orElse(""))
                && task.step().due().stream()
                        .flatMap(criterion -> criterion.evidence().stream())
                        .anyMatch(rule -> rule.kind() == EvidenceRule.Kind.UPLOAD
                                && rule.key().equals(file.evidenceKey()));
    }

    /** Held until the transaction ends: what people say and bring at the same moment comes one after the other. */
    CriterionMark mark(StepTask task, int criterion) {
        if (task.step().criterion(criterion).isEmpty()) {
            throw Refusal.notFound("ขั้นตอนนี้ไม่มีมาตรฐานข้อที่ " + criterion);
        }
        String subject = task.subject().orElse("");
        marks.create(task.businessKey(), task.step().number(), criterion, subject);
        return marks.findByBusinessKeyAndStepNumberAndCriterionNumberAndSubject(
                task.businessKey(), task.step().number(), criterion, subject);
    }

    private Criterion criterionOf(StepTask task, String evidenceKey) {
        return task.step().criteria().stream()
                .filter(criterion -> criterion.evidence().stream()
                        .anyMatch(rule -> rule.kind() == EvidenceRule.Kind.UPLOAD
                                && rule.key().equals(evidenceKey)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ขั้นตอนนี้ไม่ได้ขอหลักฐานชนิดนี้"));
    }

    private List<CriterionProgress> progress(StepTask task, List<Criterion> criteria) {
        if (criteria.stream().allMatch(criterion -> criterion.evidence().isEmpty())) {
            return criteria.stream()
                    .map(criterion -> new CriterionProgress(criterion, List.of(), Optional.empty()))
                    .toList();
        }
        Map<Integer, CriterionMark> said = marks
                .findByBusinessKeyAndStepNumberAndSubject(
                        task.businessKey(), task.step().number(), task.subject().orElse(""))
                .stream()
                .collect(Collectors.toMap(CriterionMark::criterionNumber, Function.identity()));
        return criteria.stream()
                .map(criterion -> new CriterionProgress(
                        criterion,
                        criterion.evidence().stream()
                                .map(rule -> item(task, rule))
                                .toList(),
                        Optional.ofNullable(said.get(criterion.number()))))
                .toList();
    }

    private EvidenceItem item(StepTask task, EvidenceRule rule) {
        return switch (rule.kind()) {
            case UPLOAD -> upload(task, rule);
            case DOCUMENT -> document(task, rule);
            case RECORD -> record(task, rule);
        };
    }

    private EvidenceItem upload(StepTask task, EvidenceRule rule) {
        List<EvidenceFile> attached = files.findByBusinessKeyAndEvidenceKeyAndSubjectAndRemovedAtIsNullOrderByAddedAt(
                task.businessKey(), rule.key(), task.subject().orElse(""));
        String note = attached.isEmpty() ? "ยังไม่ได้แนบ" + names.name(rule) : "";
        return new EvidenceItem(rule, names.name(rule), !attached.isEmpty(), note, null, attached);
    }

    private EvidenceItem document(StepTask task, EvidenceRule rule) {
        Optional<DocumentSummary> document = documents.find(task.businessKey(), rule.name());
        boolean issued = document.map(DocumentSummary::isIssued).orElse(false);
        return new EvidenceItem(
                rule, names.name(rule), issued, note(document, issued, names.name(rule)), null, List.of());
    }

    private static String note(Optional<DocumentSummary> document, boolean issued, String name) {
        if (issued) {
            return document.map(DocumentSummary::number)
                    .map(number -> "เลขที่ " + number)
                    .orElse("อนุมัติแล้ว");
        }
        boolean awaitsNumber = document.map(found -> found.kind().isNumbered()).orElse(true);
        return (awaitsNumber ? "ยังไม่ได้ออกเลข" : "ยังไม่ได้อนุมัติ") + name;
    }

    private EvidenceItem record(StepTask task, EvidenceRule rule) {
        RecordEvidence policy = Optional.ofNullable(policies.get(rule.name()))
                .orElseThrow(() -> new IllegalStateException("no policy judges " + rule.key()));
        Optional<String> missing = policy.missing(task);
        return new EvidenceItem(
                rule,
                names.name(rule),
                missing.isEmpty(),
                missing.orElse(""),
                policy.page(task).orElse(null),
                List.of());
    }
}

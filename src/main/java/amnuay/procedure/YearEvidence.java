package amnuay.procedure;

import amnuay.document.IssuedDocument;
import amnuay.procedure.YearStanding.Confirmation;
import amnuay.procedure.YearStanding.Proof;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what proves a criterion in one year, subject by subject, and what is missing. */
@Component
class YearEvidence {

    private static final String WHOLE_YEAR = "";

    private final StepCatalog catalog;
    private final EvidenceNames names;
    private final Map<String, RecordEvidence> policies;

    YearEvidence(StepCatalog catalog, EvidenceNames names, List<RecordEvidence> policies) {
        this.catalog = catalog;
        this.names = names;
        this.policies = policies.stream().collect(Collectors.toMap(RecordEvidence::name, Function.identity()));
    }

    /** @param carrying the tasks that bring it */
    FoundEvidence of(YearFacts year, Criterion criterion, EvidenceRule rule, Set<String> carrying) {
        int step = numberOf(year, carrying);
        return switch (rule.kind()) {
            case DOCUMENT -> document(year, step, criterion, rule);
            case UPLOAD -> upload(year, step, criterion, rule, carrying);
            case RECORD -> rule.laterStep().isPresent()
                    ? laterRecord(year, step, criterion, rule)
                    : record(year, step, criterion, rule, carrying);
        };
    }

    /** @param number of the criterion among those of all steps that were taken over */
    FoundEvidence onPaper(YearFacts year, int step, Criterion criterion, int number) {
        EvidenceRule rule = new EvidenceRule(
                EvidenceRule.Kind.UPLOAD,
                "adopted-step%02d-%d".formatted(step, criterion.number()),
                OptionalInt.empty());
        Criterion asked = new Criterion(number, criterion.text(), List.of(rule));
        return files(year, 0, asked, rule, WHOLE_YEAR);
    }

    /** How many criteria the steps taken over before this one have. */
    int criteriaBefore(YearFacts year, int step) {
        return criteriaBefore(
                year.opened().procedure(), year.adopted().stream().map(YearFacts.Adopted::stepNumber), step);
    }

    /** The same for a year that is judged already. */
    int criteriaBefore(YearStanding year, int step) {
        return criteriaBefore(
                year.procedure(),
                year.steps().stream()
                        .filter(each -> each.course() == YearStanding.Course.ADOPTED)
                        .map(YearStanding.StepStanding::number),
                step);
    }

    private int criteriaBefore(String procedure, Stream<Integer> adopted, int step) {
        return adopted.filter(number -> number < step)
                .mapToInt(number -> catalog.standardOf(procedure, number).size())
                .sum();
    }

    private int numberOf(YearFacts year, Set<String> carrying) {
        return catalog.steps(year.opened().processDefinitionId()).stream()
                .filter(step -> carrying.contains(step.taskKey()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private FoundEvidence document(YearFacts year, int step, Criterion criterion, EvidenceRule rule) {
        Optional<IssuedDocument> document = year.document(rule.name());
        if (document.filter(IssuedDocument::isIssued).isPresent()) {
            return FoundEvidence.proof(proof(year, rule, document.get()));
        }
        String lacking = document.map(each -> each.kind().isNumbered() ? "ยังไม่ได้ออกเลข" : "ยังไม่ได้อนุมัติ")
                .orElse("ยังไม่มี");
        return excuseOr(
                year, step, criterion, WHOLE_YEAR, FoundEvidence.missing(lacking + names.nameOrKey(rule), rule));
    }

    private Proof proof(YearFacts year, EvidenceRule rule, IssuedDocument document) {
        Optional<YearFacts.Approved> approved = year.approval(rule.name());
        return new Proof(
                names.nameOrKey(rule),
                WHOLE_YEAR,
                document.subject(),
                document.id(),
                null,
                document.number(),
                document.dated(),
                null,
                document.writtenAt(),
                approved.map(YearFacts.Approved::who).orElse(null),
                approved.map(YearFacts.Approved::at).orElse(document.writtenAt()));
    }

    private FoundEvidence upload(
            YearFacts year, int step, Criterion criterion, EvidenceRule rule, Set<String> carrying) {
        Set<String> subjects = new TreeSet<>();
        year.submissions(carrying).map(YearFacts.Deed::subject).forEach(subjects::add);
        year.files(rule.key())
                .filter(file -> file.stepNumber() == step)
                .map(YearFacts.Attached::subject)
                .forEach(subjects::add);
        if (subjects.isEmpty()) {
            subjects.add(WHOLE_YEAR);
        }
        return subjects.stream()
                .map(subject -> files(year, step, criterion, rule, subject))
                .reduce(FoundEvidence.NOTHING, FoundEvidence::and);
    }

    private FoundEvidence files(YearFacts year, int step, Criterion criterion, EvidenceRule rule, String subject) {
        List<YearFacts.Attached> all = year.files(rule.key())
                .filter(file -> file.subject().equals(subject))
                .toList();
        List<YearFacts.Attached> counted = all.stream()
                .filter(file -> file.stepNumber() == step && file.size() > 0)
                .toList();
        if (counted.isEmpty()) {
            String elsewhere = all.stream()
                    .filter(file -> file.stepNumber() != step)
                    .findFirst()
                    .map(file -> " (ไฟล์ “" + file.fileName() + "” เป็นของขั้นตอนที่ "
                            + ThaiText.digits(file.stepNumber()) + " จึงไม่นับ)")
                    .orElse("");
            return excuseOr(
                    year,
                    step,
                    criterion,
                    subject,
                    FoundEvidence.missing("ยังไม่มี" + names.nameOrKey(rule) + elsewhere, rule));
        }
        Instant newest = counted.get(counted.size() - 1).addedAt();
        Optional<Confirmation> confirmed = confirmation(year, step, criterion.number(), subject, newest);
        return counted.stream()
                .map(file -> new Proof(
                        names.nameOrKey(rule),
                        subject,
                        file.fileName(),
                        null,
                        file.fileId(),
                        null,
                        null,
                        file.addedBy(),
                        file.addedAt(),
                        null,
                        null))
                .map(proof -> confirmed.map(proof::confirmed).orElse(proof))
                .map(FoundEvidence::proof)
                .reduce(FoundEvidence.NOTHING, FoundEvidence::and);
    }

    /** The task that asks for the rows cannot be completed without them, unless a reason was given. */
    private FoundEvidence record(
            YearFacts year, int step, Criterion criterion, EvidenceRule rule, Set<String> carrying) {
        Map<String, YearFacts.Deed> handedIn = new TreeMap<>();
        year.submissions(carrying)
                .sorted(Comparator.comparing(YearFacts.Deed::at))
                .forEach(deed -> handedIn.put(deed.subject(), deed));
        if (handedIn.isEmpty()) {
            return excuseOr(
                    year, step, criterion, WHOLE_YEAR, FoundEvidence.missing("ยังไม่มี" + names.nameOrKey(rule), rule));
        }
        List<FoundEvidence> found = new ArrayList<>();
        handedIn.forEach((subject, deed) -> found.add(record(year, step, criterion, rule, deed)));
        return found.stream().reduce(FoundEvidence.NOTHING, FoundEvidence::and);
    }

    private FoundEvidence record(
            YearFacts year, int step, Criterion criterion, EvidenceRule rule, YearFacts.Deed deed) {
        Optional<YearFacts.Mark> said =
                year.mark(step, criterion.number(), deed.subject()).filter(mark -> mark.reason() != null);
        Optional<String> missing = said.flatMap(mark -> judged(year, step, rule, deed.subject()));
        if (missing.isPresent()) {
            return excuseOr(year, step, criterion, deed.subject(), FoundEvidence.missing(missing.get(), rule));
        }
        return FoundEvidence.proof(rows(year, step, criterion, rule, deed.subject(), deed.who(), deed.at()));
    }

    private FoundEvidence laterRecord(YearFacts year, int step, Criterion criterion, EvidenceRule rule) {
        int later = rule.laterStep().getAsInt();
        if (!year.ended() && !year.hasBegun(later)) {
            return FoundEvidence.missing(names.nameOrKey(rule) + "จะมีในขั้นตอนที่ " + ThaiText.digits(later), rule);
        }
        Optional<String> missing = judged(year, step, rule, WHOLE_YEAR);
        if (missing.isPresent()) {
            return excuseOr(year, step, criterion, WHOLE_YEAR, FoundEvidence.missing(missing.get(), rule));
        }
        Proof rows = rows(year, step, criterion, rule, WHOLE_YEAR, null, null);
        return FoundEvidence.proof(
                rows.isConfirmed()
                        ? rows
                        : year.approvalIn(later, WHOLE_YEAR)
                                .map(approval -> rows.confirmed(new Confirmation(approval.who(), approval.at())))
                                .orElse(rows));
    }

    private Proof rows(
            YearFacts year, int step, Criterion criterion, EvidenceRule rule, String subject, String by, Instant at) {
        Proof rows = new Proof(names.nameOrKey(rule), subject, "", null, null, null, null, by, at, null, null);
        return confirmation(year, step, criterion.number(), subject, at == null ? Instant.EPOCH : at)
                .map(rows::confirmed)
                .orElse(rows);
    }

    private Optional<String> judged(YearFacts year, int step, EvidenceRule rule, String subject) {
        Step asked = catalog.steps(year.opened().processDefinitionId()).stream()
                .filter(each -> each.number() == step)
                .findFirst()
                .orElseThrow();
        StepTask task = new StepTask(
                "",
                asked,
                year.opened().businessKey(),
                new FiscalYear(year.opened().fiscalYear()),
                YearOpening.BY_TIMER,
                Optional.of(subject).filter(each -> !each.isEmpty()));
        RecordEvidence policy = policies.get(rule.name());
        return policy == null
                ? Optional.of("ระบบรุ่นนี้ตรวจ" + names.nameOrKey(rule) + "ตามแผนผังรุ่นเก่าไม่ได้แล้ว")
                : policy.missing(task);
    }

    /** A mark about the subject or about the whole year, or an approval in the step, that came after the evidence. */
    private static Optional<Confirmation> confirmation(
            YearFacts year, int step, int criterion, String subject, Instant after) {
        return Stream.of(subject, WHOLE_YEAR)
                .flatMap(each -> year.mark(step, criterion, each).stream())
                .filter(mark ->
                        mark.confirmedAt() != null && !mark.confirmedAt().isBefore(after))
                .findFirst()
                .map(mark -> new Confirmation(mark.confirmedBy(), mark.confirmedAt()))
                .or(() -> year.approvalIn(step, subject)
                        .filter(approval -> !approval.at().isBefore(after))
                        .map(approval -> new Confirmation(approval.who(), approval.at())));
    }

    private static FoundEvidence excuseOr(
            YearFacts year, int step, Criterion criterion, String subject, FoundEvidence missing) {
        Optional<YearFacts.Mark> reason =
                year.mark(step, criterion.number(), subject).filter(YearFacts.Mark::hasReason);
        if (reason.isEmpty()) {
            return missing;
        }
        FoundEvidence excuse = FoundEvidence.excuse(reason.get());
        return reason.get().excuses() ? excuse : missing.and(excuse);
    }
}

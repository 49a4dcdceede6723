package amnuay.oversight;

import amnuay.procedure.CriterionStanding;
import amnuay.procedure.ManualTable;
import amnuay.procedure.PeopleThen;
import amnuay.procedure.ProcedureYears;
import amnuay.procedure.TaskNames;
import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStanding.CriterionInYear;
import amnuay.procedure.YearStanding.Excuse;
import amnuay.procedure.YearStanding.Proof;
import amnuay.procedure.YearStanding.StepStanding;
import amnuay.procedure.YearStandings;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together step, criterion, evidence and trail of the year that a process instance runs for. */
@Component
@Transactional(readOnly = true)
class InstanceViews {

    private final ProcedureYears years;
    private final YearStandings standings;
    private final Compliance compliance;
    private final ManualTable manual;
    private final PeopleThen people;
    private final TaskNames tasks;
    private final YearTrail trail;

    InstanceViews(
            ProcedureYears years,
            YearStandings standings,
            Compliance compliance,
            ManualTable manual,
            PeopleThen people,
            TaskNames tasks,
            YearTrail trail) {
        this.years = years;
        this.standings = standings;
        this.compliance = compliance;
        this.manual = manual;
        this.people = people;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** @param page of the trail, counted from 0 */
    InstanceView of(String processInstanceId, int page) {
        Optional<YearStanding> year = years.keyOf(processInstanceId).stream()
                .flatMap(key -> standings.of(List.of(key)).stream())
                .findFirst();
        return year.map(standing -> view(standing, page))
                .orElseGet(() -> InstanceView.withoutStandards(
                        "เรื่องนี้ไม่ใช่กระบวนงานตามคู่มือ จึงไม่มีมาตรฐานและหลักฐานให้แสดง"));
    }

    private InstanceView view(YearStanding year, int page) {
        ComplianceReport report = compliance.of(year);
        PeopleThen.Names names = people.of(year.businessKey());
        Map<String, String> subjects = tasks.subjects(year.businessKey());
        Map<Integer, String> activities = manual.of(year.procedure()).stream()
                .collect(Collectors.toMap(ManualTable.Row::step, ManualTable.Row::activity));
        String path = "/office/compliance/" + year.procedure() + "/" + year.fiscalYear();
        return new InstanceView(
                null,
                years.nameOf(year.procedure()) + " " + new FiscalYear(year.fiscalYear()).label(),
                report.summary(),
                report.note(),
                path,
                path + "/trail",
                year.steps().stream()
                        .map(step -> step(step, activities.getOrDefault(step.number(), ""), names, subjects))
                        .toList(),
                trail.page(year.businessKey(), page));
    }

    private static InstanceView.StepView step(
            StepStanding step, String activity, PeopleThen.Names names, Map<String, String> subjects) {
        return new InstanceView.StepView(
                step.number(),
                activity,
                step.course().thaiName(),
                step.criteria().stream()
                        .map(criterion -> criterion(criterion, names, subjects))
                        .toList());
    }

    private static InstanceView.CriterionView criterion(
            CriterionInYear criterion, PeopleThen.Names names, Map<String, String> subjects) {
        List<String> missing = new ArrayList<>(criterion.missing());
        if (criterion.awaitsConfirmation()) {
            missing.add("หลักฐานครบแล้ว รอผู้ตรวจยืนยัน");
        }
        return new InstanceView.CriterionView(
                criterion.number(),
                criterion.text(),
                criterion.standing().thaiName(),
                look(criterion.standing()),
                criterion.proofs().stream()
                        .map(proof -> evidence(proof, names, subjects))
                        .toList(),
                criterion.excuses().stream()
                        .map(excuse -> reason(excuse, names, subjects))
                        .toList(),
                missing);
    }

    private static InstanceView.EvidenceView evidence(
            Proof proof, PeopleThen.Names names, Map<String, String> subjects) {
        String number = proof.number() == null
                ? ""
                : "เลขที่ " + proof.number() + " ลงวันที่ " + ThaiDates.screenDate(proof.dated()) + " ";
        return new InstanceView.EvidenceView(
                proof.name(),
                subjects.getOrDefault(proof.subject(), ""),
                number + proof.detail(),
                href(proof),
                proof.by() == null && proof.at() == null ? "" : who(proof.by(), proof.at(), names),
                proof.isConfirmed() ? who(proof.confirmedBy(), proof.confirmedAt(), names) : "");
    }

    private static String href(Proof proof) {
        if (proof.document() != null) {
            return "/office/documents/" + proof.document();
        }
        return proof.file() == null ? null : "/office/files/" + proof.file();
    }

    private static String reason(Excuse excuse, PeopleThen.Names names, Map<String, String> subjects) {
        String about = subjects.containsKey(excuse.subject()) ? subjects.get(excuse.subject()) + ": " : "";
        return about + "“" + excuse.text() + "” โดย" + who(excuse.by(), excuse.at(), names)
                + (excuse.isAccepted()
                        ? " รับเหตุผลโดย" + who(excuse.acceptedBy(), excuse.acceptedAt(), names)
                        : " รอผู้อำนวยการกลุ่มพิจารณา");
    }

    private static String who(String person, Instant at, PeopleThen.Names names) {
        return (names.of(person, at) + " " + ThaiDates.screenTime(at)).strip();
    }

    private static String look(CriterionStanding standing) {
        return switch (standing) {
            case MET -> "met";
            case MET_WITH_REASON -> "reason";
            case NOT_MET -> "bad";
            case NOT_DUE -> "later";
        };
    }
}

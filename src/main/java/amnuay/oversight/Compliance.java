package amnuay.oversight;

import amnuay.procedure.ManualTable;
import amnuay.procedure.PeopleThen;
import amnuay.procedure.ProcedureYears;
import amnuay.procedure.StepCatalog;
import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStanding.CriterionInYear;
import amnuay.procedure.YearStanding.Excuse;
import amnuay.procedure.YearStanding.StepStanding;
import amnuay.procedure.YearStandings;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the manual's table and a year's standing side by side. */
@Component
@Transactional(readOnly = true)
class Compliance {

    private final ManualTable manual;
    private final YearStandings standings;
    private final ProcedureYears years;
    private final StepCatalog diagrams;
    private final PeopleThen people;

    Compliance(
            ManualTable manual,
            YearStandings standings,
            ProcedureYears years,
            StepCatalog diagrams,
            PeopleThen people) {
        this.manual = manual;
        this.standings = standings;
        this.years = years;
        this.diagrams = diagrams;
        this.people = people;
    }

    /** Process ids with their Thai names, in the order of the names. */
    List<Map.Entry<String, String>> procedures() {
        return years.keys().stream()
                .map(key -> Map.entry(key, years.nameOf(key)))
                .toList();
    }

    int runningYear() {
        return years.runningYear().buddhistYear();
    }

    /** @throws Refusal for a procedure that the manual does not have, and for a year that is none */
    ComplianceReport of(String procedure, int year) {
        FiscalYear fiscalYear = new FiscalYear(year);
        if (!years.keys().contains(procedure)) {
            throw Refusal.notFound("ไม่มีกระบวนงานนี้ กรุณาเลือกกระบวนงานจากเมนู “ผลตามมาตรฐาน”");
        }
        return standings
                .of(procedure, fiscalYear)
                .map(this::of)
                .orElseGet(() -> new ComplianceReport(procedure, years.nameOf(procedure), year, false, "", List.of()));
    }

    /** The report of a year that is judged already. */
    ComplianceReport of(YearStanding standing) {
        String procedure = standing.procedure();
        PeopleThen.Names names = people.of(standing.businessKey());
        ComplianceWords words = new ComplianceWords(names);
        return new ComplianceReport(
                procedure,
                years.nameOf(procedure),
                standing.fiscalYear(),
                true,
                diagrams.outdated(standing.processDefinitionId())
                        .map(version -> "ปีนี้ดำเนินการตามแผนผังรุ่นที่ " + version
                                + " ซึ่งไม่ใช่รุ่นล่าสุด มาตรฐานรายข้อจึงเป็นไปตามแผนผังรุ่นนั้น")
                        .orElse(""),
                manual.of(procedure).stream()
                        .map(row -> row(row, standing.step(row.step()), words, names))
                        .toList());
    }

    private static ComplianceReport.Row row(
            ManualTable.Row row, Optional<StepStanding> step, ComplianceWords words, PeopleThen.Names names) {
        return new ComplianceReport.Row(
                row.step(),
                row.activity(),
                row.standard(),
                step.map(StepStanding::course).orElse(YearStanding.Course.NOT_BEGUN),
                step.map(each -> lines(each, words, names)).orElse(List.of()));
    }

    private static List<ComplianceReport.Line> lines(StepStanding step, ComplianceWords words, PeopleThen.Names names) {
        return step.criteria().stream()
                .map(criterion -> new ComplianceReport.Line(
                        criterion.number(),
                        criterion.text(),
                        criterion.standing(),
                        words.of(step, criterion),
                        mayConfirm(criterion),
                        open(criterion, names)))
                .toList();
    }

    private static boolean mayConfirm(CriterionInYear criterion) {
        return criterion.missing().isEmpty() && criterion.proofs().stream().anyMatch(proof -> !proof.isConfirmed());
    }

    private static List<ComplianceReport.OpenReason> open(CriterionInYear criterion, PeopleThen.Names names) {
        return criterion.excuses().stream()
                .filter(excuse -> !excuse.isAccepted())
                .map((Excuse excuse) -> new ComplianceReport.OpenReason(
                        excuse.subject(), excuse.text(), names.of(excuse.by(), excuse.at())))
                .toList();
    }
}

package amnuay.oversight;

import amnuay.deadline.DueDates;
import amnuay.document.ProcedureName;
import amnuay.oversight.Dashboard.LateItem;
import amnuay.oversight.Dashboard.TaskLink;
import amnuay.oversight.Dashboard.Upcoming;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Puts tasks, findings and dates into words, with the link that leads to each. */
class TaskLines {

    private final ProcedureName names;
    private final Map<String, String> known = new HashMap<>();
    private final OfficePeople people;
    private final DueDates dueDates;
    private final WorkingDays days;
    private final Instant now;

    TaskLines(ProcedureName names, OfficePeople people, DueDates dueDates, WorkingDays days, Instant now) {
        this.names = names;
        this.people = people;
        this.dueDates = dueDates;
        this.days = days;
        this.now = now;
    }

    static String page(EngineRows.OpenTask task) {
        return "/camunda/app/tasklist/default/#/?task=" + task.id();
    }

    static String page(OfficeRows.OpenFinding finding) {
        return "/office/findings#finding-" + finding.id();
    }

    static String instancePage(String instanceId) {
        return "/camunda/app/cockpit/default/#/process-instance/" + instanceId + "/runtime";
    }

    /** The compliance report of a year. */
    static String compliancePage(EngineRows.Instance instance) {
        return "/office/compliance/" + instance.procedure() + "/" + instance.fiscalYear();
    }

    TaskLink link(EngineRows.OpenTask task) {
        return new TaskLink(
                task.name(),
                procedure(task.businessKey()),
                task.dueOn().map(ThaiDates::screenDate).orElse("ยังไม่กำหนด"),
                task.isLate(today()),
                page(task));
    }

    LateItem late(EngineRows.OpenTask task) {
        LocalDate due = task.dueOn().orElseThrow();
        return late(task.id(), task.name(), task.businessKey(), people.who(task), due, page(task));
    }

    LateItem late(OfficeRows.OpenFinding finding) {
        return late(
                null,
                "ประเด็นที่ต้องปรับปรุง: " + finding.text(),
                finding.businessKey(),
                people.name(finding.owner()),
                finding.dueOn(),
                page(finding));
    }

    /** A step that has not begun although its day is over. */
    LateItem late(StepProgress step, EngineRows.Instance instance) {
        return late(
                null,
                step.name() + " (ยังไม่เริ่ม)",
                instance.businessKey(),
                "รอขั้นตอนก่อนหน้า",
                step.lateSince().orElseThrow(),
                instancePage(instance.instanceId()));
    }

    private LateItem late(String task, String name, String businessKey, String who, LocalDate due, String page) {
        return new LateItem(
                task,
                name,
                procedure(businessKey),
                who,
                ThaiDates.screenDate(due),
                days.between(due, today()),
                left(due),
                page);
    }

    Upcoming upcoming(EngineRows.OpenTask task) {
        return upcoming(
                task.dueOn().orElseThrow(), "งาน", task.name(), task.businessKey(), people.who(task), page(task));
    }

    Upcoming upcoming(OfficeRows.OpenFinding finding) {
        return upcoming(
                finding.dueOn(),
                "ประเด็นที่ต้องปรับปรุง",
                finding.text(),
                finding.businessKey(),
                people.name(finding.owner()),
                page(finding));
    }

    Upcoming upcoming(OfficeRows.Scheduled row, LocalDate day) {
        return upcoming(
                day,
                "กำหนดการ",
                row.label(),
                row.businessKey(),
                "",
                "/office/schedule/" + row.businessKey().replaceFirst("-(\\d{4})$", "/$1"));
    }

    private Upcoming upcoming(LocalDate day, String kind, String name, String businessKey, String who, String page) {
        return new Upcoming(ThaiDates.screenDate(day), left(day), kind, name, procedure(businessKey), who, page);
    }

    String procedure(String businessKey) {
        return known.computeIfAbsent(businessKey, names::of);
    }

    private String left(LocalDate day) {
        return dueDates.remaining(days, DueDates.atClosing(day), now);
    }

    private LocalDate today() {
        return now.atZone(ThaiDates.ZONE).toLocalDate();
    }
}

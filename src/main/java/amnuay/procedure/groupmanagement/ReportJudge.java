package amnuay.procedure.groupmanagement;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.YearSchedule;
import amnuay.procedure.Drafting;
import amnuay.procedure.PaperText;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges whether results came in time, and whether it is stated who has what of them (row ๕, criteria ๒ and ๓). */
@Component
class ReportJudge {

    private static final String REPORT_RESULTS = "Step05_ReportResults";

    private final GroupPlan plan;
    private final ItemResults results;
    private final YearSchedule schedule;
    private final OfficeCalendar calendar;
    private final Drafting drafting;
    private final GroupPeople people;

    ReportJudge(
            GroupPlan plan,
            ItemResults results,
            YearSchedule schedule,
            OfficeCalendar calendar,
            Drafting drafting,
            GroupPeople people) {
        this.plan = plan;
        this.results = results;
        this.schedule = schedule;
        this.calendar = calendar;
        this.drafting = drafting;
        this.people = people;
    }

    /** Every result was reported by the day that the year's schedule gives the step; without a day nothing is late. */
    Optional<String> inTime(StepTask task) {
        int year = task.year().buddhistYear();
        Optional<LocalDate> last = schedule.find(task.businessKey(), REPORT_RESULTS)
                .filter(row -> row.date() != null)
                .map(row -> DueDates.counted(row, calendar.workingDays()));
        Map<UUID, ItemResult> reported = results.of(year);
        List<PlanItem> items = plan.of(year);
        if (items.stream().anyMatch(item -> !reported.containsKey(item.id()))) {
            return Optional.of("ยังรายงานผลไม่ครบทุกงานในแผน");
        }
        Names names = people.names();
        String late = names
                .inOrder(items.stream()
                        .filter(item -> last.map(
                                        day -> day(reported.get(item.id())).isAfter(day))
                                .orElse(false))
                        .map(PlanItem::owner)
                        .toList())
                .stream()
                .map(names::of)
                .collect(Collectors.joining(", "));
        return late.isEmpty() ? Optional.empty() : Optional.of("รายงานผลช้ากว่ากำหนด: " + late);
    }

    Optional<String> benefitIsStated(StepTask task) {
        Optional<PaperText> report =
                drafting.textOf(task.businessKey(), GroupManagement.GROUP_REPORT, Optional.empty());
        boolean stated = report.filter(text -> !text.get(DraftGroupReport.BENEFIT_TO_SERVICE)
                                .isEmpty()
                        && !text.get(DraftGroupReport.BENEFIT_TO_TEACHERS).isEmpty())
                .isPresent();
        return stated
                ? Optional.empty()
                : Optional.of("ยังไม่ได้ระบุประโยชน์ต่อทางราชการ ข้าราชการครู และบุคลากรทางการศึกษา");
    }

    private static LocalDate day(ItemResult result) {
        return result.reportedAt().atZone(ThaiDates.ZONE).toLocalDate();
    }
}

package amnuay.procedure.groupmanagement;

import amnuay.organization.Organization;
import amnuay.procedure.Finding;
import amnuay.procedure.Findings;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings into a year's plan what the year before left, and what other procedures have found. What is there already is not doubled. */
@Component
@Transactional
class PlanCarryOver {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final GroupPlan plan;
    private final ItemResults results;
    private final Findings findings;
    private final Organization organization;
    private final Clock clock;

    PlanCarryOver(GroupPlan plan, ItemResults results, Findings findings, Organization organization, Clock clock) {
        this.plan = plan;
        this.results = results;
        this.findings = findings;
        this.organization = organization;
        this.clock = clock;
    }

    /** What of the year before. */
    enum What {
        UNFINISHED,
        EVERYTHING
    }

    /**
     * @return how many items are new
     * @throws Refusal when the year before has nothing of the kind, or the plan is not to be changed any more
     */
    public int fromLastYear(FiscalYear year, What what) {
        int last = year.buddhistYear() - 1;
        Map<UUID, ItemResult> reported = results.of(last);
        Predicate<PlanItem> wanted = item -> what == What.EVERYTHING
                || reported.get(item.id()) == null
                || !reported.get(item.id()).isFinished();
        List<PlanItem> items = plan.of(last).stream().filter(wanted).toList();
        if (items.isEmpty()) {
            throw Refusal.notFound((what == What.EVERYTHING ? "ไม่มีแผนของปี " : "ไม่มีงานที่ยังไม่เสร็จของปี ") + last
                    + " ให้นำมาใช้ กรุณาเพิ่มงานในแผนของปีนี้เอง");
        }
        Names names = Names.in(organization);
        return (int)
                items.stream().filter(item -> plan.carry(next(item, names))).count();
    }

    /**
     * @return how many items are new
     * @throws Refusal when nothing is open, or the plan is not to be changed any more
     */
    public int fromFindings(FiscalYear year) {
        List<Finding> open = findings.open();
        if (open.isEmpty()) {
            throw Refusal.notFound("ไม่มีประเด็นที่ต้องปรับปรุงซึ่งยังดำเนินการอยู่");
        }
        Names names = Names.in(organization);
        return (int) open.stream()
                .filter(finding -> plan.carry(fromFinding(finding, year, names)))
                .count();
    }

    private static PlanItem next(PlanItem item, Names names) {
        return new PlanItem(
                UUID.randomUUID(),
                item.fiscalYear() + 1,
                item.area(),
                item.title(),
                names.isActive(item.owner()) ? item.owner() : null,
                item.firstMonth().plusMonths(MONTHS_OF_A_YEAR),
                item.lastMonth().plusMonths(MONTHS_OF_A_YEAR),
                item.expected(),
                "item:" + item.id());
    }

    /** From this month on, or from October where the year has not begun, to the month of its day; one that is due after the year ends with it. */
    private PlanItem fromFinding(Finding finding, FiscalYear year, Names names) {
        LocalDate first = inside(year, LocalDate.now(clock));
        LocalDate last = inside(year, finding.due());
        return new PlanItem(
                UUID.randomUUID(),
                year.buddhistYear(),
                WorkArea.OTHER,
                finding.text(),
                names.isActive(finding.owner()) ? finding.owner() : null,
                first.withDayOfMonth(1),
                (last.isBefore(first) ? first : last).withDayOfMonth(1),
                "ดำเนินการตามประเด็นที่ต้องปรับปรุงแล้วเสร็จ",
                "finding:" + finding.id());
    }

    private static LocalDate inside(FiscalYear year, LocalDate day) {
        if (day.isBefore(year.start())) {
            return year.start();
        }
        return day.isAfter(year.end()) ? year.end() : day;
    }
}

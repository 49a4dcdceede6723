package amnuay.procedure.groupmanagement;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The group's plan of a year (step ๑). It may be changed until it is handed in for approval, and again when it comes back; once it is
 * approved it stays as it is.
 */
@Component
@Transactional
class GroupPlan {

    static final int USUAL_PERIOD_MONTHS = 2;

    private final PlanShelf shelf;
    private final GroupPeople people;
    private final Validator validator;
    private final Clock clock;

    GroupPlan(PlanShelf shelf, GroupPeople people, Validator validator, Clock clock) {
        this.shelf = shelf;
        this.people = people;
        this.validator = validator;
        this.clock = clock;
    }

    /** By area in the order of the manual, then by month. */
    @Transactional(readOnly = true)
    public List<PlanItem> of(int fiscalYear) {
        return shelf.items(fiscalYear).stream()
                .sorted(Comparator.comparing(PlanItem::area))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<PlanItem> of(int fiscalYear, String owner) {
        return of(fiscalYear).stream()
                .filter(item -> owner.equals(item.owner()))
                .toList();
    }

    /** @throws Refusal when the year has no such item */
    @Transactional(readOnly = true)
    public PlanItem get(int fiscalYear, UUID id) {
        return shelf.find(id)
                .filter(item -> item.fiscalYear() == fiscalYear)
                .orElseThrow(() -> Refusal.notFound("ไม่พบงานนี้ในแผนของปี กรุณาโหลดหน้าใหม่เพื่อดูแผนล่าสุด"));
    }

    /** @throws Refusal when the item cannot be, or the plan is not to be changed any more */
    public void add(FiscalYear year, PlanEntry entry) {
        refuseLocked(year);
        shelf.add(item(UUID.randomUUID(), year, checked(year, entry), ""));
    }

    /** @throws Refusal as {@link #add} */
    public void change(FiscalYear year, UUID id, PlanEntry entry) {
        refuseLocked(year);
        shelf.change(item(
                id, year, checked(year, entry), get(year.buddhistYear(), id).origin()));
    }

    public void remove(FiscalYear year, UUID id) {
        refuseLocked(year);
        shelf.remove(get(year.buddhistYear(), id).id());
    }

    /** Adds an item from elsewhere, once. @return whether it is new */
    boolean carry(PlanItem item) {
        refuseLocked(new FiscalYear(item.fiscalYear()));
        return shelf.add(item);
    }

    /**
     * Hands the plan in.
     *
     * @param periodMonths how often the work is looked after
     * @throws Refusal when an item cannot be anybody's work
     */
    public void handIn(FiscalYear year, int periodMonths, String person) {
        requireComplete(year);
        shelf.lock(year.buddhistYear(), periodMonths, person, clock.instant());
    }

    /** The plan came back and may be changed. */
    public void reopen(int fiscalYear) {
        shelf.unlock(fiscalYear);
    }

    @Transactional(readOnly = true)
    public boolean isLocked(int fiscalYear) {
        return shelf.locked(fiscalYear).orElse(false);
    }

    @Transactional(readOnly = true)
    public int periodMonths(int fiscalYear) {
        return shelf.periodMonths(fiscalYear).orElse(USUAL_PERIOD_MONTHS);
    }

    /** @throws Refusal naming the first item that nobody could do */
    @Transactional(readOnly = true)
    public void requireComplete(FiscalYear year) {
        List<PlanItem> items = of(year.buddhistYear());
        if (items.isEmpty()) {
            throw new Refusal(
                    "แผนของ" + year.label() + " ยังไม่มีงาน กรุณาเพิ่มงานในหน้าแผนการดำเนินงาน หรือนำแผนปีก่อนมาใช้");
        }
        items.forEach(item -> people.requireOwner(item.owner(), item.title()));
    }

    /** The owners of the year's items in the order of their names, also those who have left. */
    @Transactional(readOnly = true)
    public List<String> owners(int fiscalYear) {
        return people.names()
                .inOrder(of(fiscalYear).stream()
                        .map(PlanItem::owner)
                        .filter(owner -> owner != null)
                        .toList());
    }

    private PlanEntry checked(FiscalYear year, PlanEntry entry) {
        String wrong = validator.validate(entry).stream()
                .map(ConstraintViolation::getMessage)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
        refuseOutside(year, entry.first(), "เดือนเริ่มต้น");
        refuseOutside(year, entry.last(), "เดือนสิ้นสุด");
        if (entry.last().isBefore(entry.first())) {
            throw new Refusal("เดือนสิ้นสุดอยู่ก่อนเดือนเริ่มต้น กรุณาเลือกเดือนใหม่");
        }
        people.requireOwner(entry.owner(), entry.title());
        return entry;
    }

    private static void refuseOutside(FiscalYear year, YearMonth month, String what) {
        if (!year.contains(month.atDay(1))) {
            throw new Refusal(what + "ไม่อยู่ใน" + year.label() + " กรุณาเลือกเดือนตั้งแต่ "
                    + PlanMonths.label(YearMonth.from(year.start())) + " ถึง "
                    + PlanMonths.label(YearMonth.from(year.end())));
        }
    }

    private void refuseLocked(FiscalYear year) {
        if (isLocked(year.buddhistYear())) {
            throw Refusal.conflict(
                    "แผนของ" + year.label() + " เสนอพิจารณาแล้ว จึงแก้ไขไม่ได้ หากต้องแก้ไข ให้ผู้พิจารณาส่งคืนก่อน");
        }
    }

    private static PlanItem item(UUID id, FiscalYear year, PlanEntry entry, String origin) {
        return new PlanItem(
                id,
                year.buddhistYear(),
                entry.area(),
                entry.title().strip(),
                entry.owner(),
                entry.first().atDay(1),
                entry.last().atDay(1),
                entry.expected().strip(),
                origin);
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.procedure.FindingEntry;
import amnuay.procedure.Findings;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each year's survey (Buddhist Era) asks to be improved: drafted as rows, handed on as findings once the plan is filed. */
@Component
@Transactional
class Improvements {

    private final ImprovementRepository rows;
    private final Organization organization;
    private final Findings findings;
    private final Clock clock;

    Improvements(ImprovementRepository rows, Organization organization, Findings findings, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.findings = findings;
        this.clock = clock;
    }

    /** In the order in which they were written. */
    @Transactional(readOnly = true)
    public List<Improvement> of(int fiscalYear) {
        return rows.findByFiscalYearOrderByPosition(fiscalYear);
    }

    /** @throws Refusal when an owner does not work here or a day is over */
    public void put(int fiscalYear, List<Improvement> wanted) {
        wanted.forEach(this::requirePossible);
        rows.deleteAll(of(fiscalYear));
        rows.flush();
        rows.saveAllAndFlush(wanted);
    }

    /** @throws Refusal when meanwhile an owner has left or a day is over */
    @Transactional(readOnly = true)
    public void requirePossible(int fiscalYear) {
        of(fiscalYear).forEach(this::requirePossible);
    }

    /**
     * Hands every item on to its owner. The plan is agreed to by now, so nothing stops it: what became impossible in the meantime goes to
     * the group's director, due today.
     */
    public void handOn(int fiscalYear) {
        LocalDate today = LocalDate.now(clock);
        for (Improvement item : of(fiscalYear)) {
            findings.record(new FindingEntry(
                    ServiceSurvey.KEY,
                    ServiceSurvey.businessKey(fiscalYear),
                    "improvement-" + item.position(),
                    item.problem() + " แนวทาง: " + item.action(),
                    ownerToday(item),
                    item.due().isBefore(today) ? today : item.due()));
        }
    }

    private void requirePossible(Improvement item) {
        if (!isActive(item.owner())) {
            throw new Refusal("ผู้รับผิดชอบของข้อ " + item.position()
                    + " ไม่ได้ปฏิบัติงานที่สำนักงานแล้ว กรุณาเลือกผู้รับผิดชอบคนอื่น");
        }
        if (item.due().isBefore(LocalDate.now(clock))) {
            throw new Refusal("กำหนดเสร็จของข้อ " + item.position() + " (" + ThaiDates.screenDate(item.due())
                    + ") ผ่านมาแล้ว กรุณาแก้เป็นวันนี้หรือวันต่อไป");
        }
    }

    private String ownerToday(Improvement item) {
        return isActive(item.owner())
                ? item.owner()
                : organization.withRole(Role.GROUP_DIRECTOR).stream()
                        .findFirst()
                        .map(PersonView::id)
                        .orElse(item.owner());
    }

    private boolean isActive(String person) {
        return organization.person(person).filter(PersonView::active).isPresent();
    }
}

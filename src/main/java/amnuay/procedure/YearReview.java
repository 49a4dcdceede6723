package amnuay.procedure;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.procedure.YearStanding.CriterionInYear;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reviewer's word on a year's criteria when no task of the step is open any more: the group's director confirms evidence that is all
 * there, and accepts the reasons that were given in place of evidence. Nobody does so for their own.
 */
@Component
public class YearReview {

    private static final String CONFIRM =
            """
            insert into criterion_mark (id, business_key, step_number, criterion_number, subject, confirmed_by, confirmed_at)
            values (gen_random_uuid(), :key, :step, :criterion, '', :person, :at)
            on conflict (business_key, step_number, criterion_number, subject)
            do update set confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at""";

    private static final String ACCEPT =
            """
            update criterion_mark set accepted_by = :person, accepted_at = :at
            where business_key = :key and step_number = :step and criterion_number = :criterion and subject = :subject
              and reason = :reason and reason_by <> :person and accepted_at is null""";

    private final YearStandings standings;
    private final StepCatalog catalog;
    private final YearEvidence evidence;
    private final Organization organization;
    private final JdbcClient database;
    private final Trail trail;
    private final Clock clock;

    YearReview(
            YearStandings standings,
            StepCatalog catalog,
            YearEvidence evidence,
            Organization organization,
            JdbcClient database,
            Trail trail,
            Clock clock) {
        this.standings = standings;
        this.catalog = catalog;
        this.evidence = evidence;
        this.organization = organization;
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Confirms all evidence of one criterion.
     *
     * @param person id of a group director
     * @throws Refusal when there is nothing to confirm, or some of it is the person's own
     */
    @Transactional
    public void confirm(String procedure, FiscalYear year, int step, int criterion, String person) {
        requireReviewer(person);
        YearStanding standing = year(procedure, year);
        CriterionInYear asked = criterion(standing, step, criterion);
        if (asked.proofs().isEmpty()
                || !asked.missing().isEmpty()
                || asked.proofs().stream().allMatch(YearStanding.Proof::isConfirmed)) {
            throw Refusal.conflict("มาตรฐานข้อนี้ไม่มีหลักฐานที่รอการยืนยันแล้ว กรุณาโหลดหน้าใหม่เพื่อดูสถานะล่าสุด");
        }
        if (asked.proofs().stream().anyMatch(proof -> !proof.isConfirmed() && person.equals(proof.by()))) {
            throw Refusal.forbidden(
                    "ท่านเป็นผู้ส่งหลักฐานนี้เอง จึงยืนยันเองไม่ได้ กรุณาให้ผู้ตรวจคนอื่นยืนยันในแท็บ “มาตรฐานและหลักฐาน”");
        }
        database.sql(CONFIRM)
                .param("key", standing.businessKey())
                .param("step", keptUnder(standing, step))
                .param("criterion", numberOf(standing, step, criterion))
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.add(task(standing, step, person, ""), "ยืนยันหลักฐาน", asked.text());
    }

    /**
     * Accepts one reason.
     *
     * @param subject what the reason is about; empty for the whole year
     * @param reason its words, as the reviewer has read them
     * @throws Refusal when there is no such reason any more, it says nothing, or it is the person's own
     */
    @Transactional
    public void accept(
            String procedure, FiscalYear year, int step, int criterion, String subject, String reason, String person) {
        requireReviewer(person);
        YearStanding standing = year(procedure, year);
        criterion(standing, step, criterion);
        if (!Reasons.says(reason)) {
            throw new Refusal("เหตุผลนี้ไม่ได้บอกอะไร จึงรับไม่ได้ กรุณาให้ผู้ปฏิบัติเขียนเหตุผลใหม่");
        }
        int accepted = database.sql(ACCEPT)
                .param("key", standing.businessKey())
                .param("step", keptUnder(standing, step))
                .param("criterion", numberOf(standing, step, criterion))
                .param("subject", subject)
                .param("reason", reason)
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (accepted == 0) {
            throw Refusal.conflict(
                    "รับเหตุผลนี้ไม่ได้ อาจมีผู้รับไปแล้ว มีการแก้ไขเหตุผล หรือเป็นเหตุผลของท่านเอง กรุณาโหลดหน้าใหม่");
        }
        trail.add(task(standing, step, person, subject), "รับเหตุผล", reason);
    }

    /** What was done on paper is kept with the task that took it over. */
    private static int keptUnder(YearStanding standing, int step) {
        return isAdopted(standing, step) ? 0 : step;
    }

    private int numberOf(YearStanding standing, int step, int criterion) {
        return isAdopted(standing, step) ? evidence.criteriaBefore(standing, step) + criterion : criterion;
    }

    private static boolean isAdopted(YearStanding standing, int step) {
        return standing.step(step)
                .filter(each -> each.course() == YearStanding.Course.ADOPTED)
                .isPresent();
    }

    private YearStanding year(String procedure, FiscalYear year) {
        return standings
                .of(procedure, year)
                .orElseThrow(
                        () -> Refusal.notFound("ยังไม่ได้เปิดเรื่องนี้ใน" + year.label() + " จึงไม่มีมาตรฐานให้ตรวจ"));
    }

    private static CriterionInYear criterion(YearStanding standing, int step, int criterion) {
        return standing.step(step).stream()
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.number() == criterion)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ไม่มีมาตรฐานข้อนี้ในขั้นตอนนี้ กรุณาโหลดหน้าใหม่"));
    }

    private void requireReviewer(String person) {
        boolean reviews = organization
                .person(person)
                .filter(PersonView::active)
                .filter(each -> each.has(Role.GROUP_DIRECTOR))
                .isPresent();
        if (!reviews) {
            throw Refusal.forbidden("ผู้อำนวยการกลุ่มเท่านั้นที่ยืนยันหลักฐานและรับเหตุผลในหน้านี้ได้");
        }
    }

    private StepTask task(YearStanding standing, int step, String person, String subject) {
        Step first = catalog.steps(standing.processDefinitionId()).stream()
                .filter(each -> each.number() == step)
                .findFirst()
                .orElseThrow();
        return new StepTask(
                "",
                first,
                standing.businessKey(),
                new FiscalYear(standing.fiscalYear()),
                person,
                Optional.of(subject).filter(each -> !each.isEmpty()));
    }
}

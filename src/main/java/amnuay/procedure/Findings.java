package amnuay.procedure;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one procedure has found and others build on: improvement items with an owner and a day by which they are to be done. Open ones
 * are reminded of like tasks ({@code deadline-reminders}). Who did what to an item, when and why is kept for good.
 */
@Component
@Transactional
public class Findings {

    private static final int LONGEST = 2000;

    private final FindingShelf shelf;
    private final ProcedureYears years;
    private final Organization organization;
    private final ActingPerson actingPerson;
    private final Notices notices;
    private final Clock clock;

    Findings(
            FindingShelf shelf,
            ProcedureYears years,
            Organization organization,
            ActingPerson actingPerson,
            Notices notices,
            Clock clock) {
        this.shelf = shelf;
        this.years = years;
        this.organization = organization;
        this.actingPerson = actingPerson;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Records an item and tells its owner. One that was recorded before, under the same business key and key, stays as it is by now.
     *
     * @throws Refusal when its text is missing, its owner does not work here, or its day is over
     */
    public void record(FindingEntry entry) {
        if (!years.keys().contains(entry.procedure())) {
            throw new IllegalArgumentException("there is no procedure " + entry.procedure());
        }
        if (shelf.has(entry.businessKey(), entry.key())) {
            return;
        }
        String text = text(entry.text(), "ประเด็นที่ต้องปรับปรุง");
        PersonView owner = active(entry.owner());
        Finding finding = new Finding(
                UUID.randomUUID(),
                entry.procedure(),
                entry.businessKey(),
                entry.key(),
                text,
                owner.id(),
                notOver(entry.due()),
                FindingState.OPEN,
                actingPerson.id().orElse(YearOpening.BY_TIMER),
                clock.instant());
        if (shelf.add(finding)) {
            tell(owner, finding);
        }
    }

    /** Those that wait to be done, what is due first first. */
    @Transactional(readOnly = true)
    public List<Finding> open() {
        return shelf.open();
    }

    /** Those that a procedure's year has found, also closed ones. */
    @Transactional(readOnly = true)
    public List<Finding> of(String businessKey) {
        return shelf.of(businessKey);
    }

    @Transactional(readOnly = true)
    List<Finding> all() {
        return shelf.all();
    }

    /** The changes of these findings, the earliest first. */
    @Transactional(readOnly = true)
    List<FindingChange> changes(List<Finding> findings) {
        return shelf.changes(findings.stream().map(Finding::id).toList());
    }

    /**
     * Notes that it was done.
     *
     * @param how what was done
     * @throws Refusal when nothing is said, or it is closed already
     */
    public void done(UUID id, String how, String person) {
        Finding finding = stillOpen(id);
        note(finding, FindingChange.What.DONE, "", "", text(how, "สิ่งที่ดำเนินการ"), person);
        shelf.close(id, FindingState.DONE);
    }

    /**
     * Notes that it will not be done.
     *
     * @throws Refusal when there is no reason, or it is closed already
     */
    public void drop(UUID id, String why, String person) {
        Finding finding = stillOpen(id);
        note(finding, FindingChange.What.DROPPED, "", "", text(why, "เหตุผลที่ยกเลิก"), person);
        shelf.close(id, FindingState.DROPPED);
    }

    /**
     * Moves the day by which it is to be done.
     *
     * @throws Refusal when there is no reason, the day is over, or it is closed already
     */
    public void move(UUID id, LocalDate due, String why, String person) {
        Finding finding = stillOpen(id);
        notOver(due);
        note(
                finding,
                FindingChange.What.MOVED,
                finding.due().toString(),
                due.toString(),
                text(why, "เหตุผลที่เลื่อนกำหนด"),
                person);
        shelf.move(id, due);
    }

    /**
     * Gives it to somebody else, for example because its owner has left.
     *
     * @throws Refusal when there is no reason, the new owner does not work here, or it is closed already
     */
    public void handOver(UUID id, String owner, String why, String person) {
        Finding finding = stillOpen(id);
        PersonView next = active(owner);
        note(
                finding,
                FindingChange.What.HANDED_OVER,
                finding.owner(),
                next.id(),
                text(why, "เหตุผลที่เปลี่ยนผู้รับผิดชอบ"),
                person);
        shelf.handOver(id, next.id());
        if (!next.id().equals(finding.owner())) {
            tell(next, finding);
        }
    }

    /** @throws Refusal when there is none, or it is closed */
    Finding stillOpen(UUID id) {
        Finding finding = shelf.lock(id)
                .orElseThrow(() ->
                        Refusal.notFound("ไม่พบประเด็นนี้ กรุณาเปิดหน้า “ประเด็นที่ต้องปรับปรุง” แล้วเลือกอีกครั้ง"));
        if (!finding.isOpen()) {
            throw Refusal.conflict("ประเด็นนี้ปิดแล้ว (" + finding.state().thaiName()
                    + ") จึงแก้ไขไม่ได้ กรุณาโหลดหน้าใหม่เพื่อดูสถานะล่าสุด");
        }
        return finding;
    }

    private void note(
            Finding finding, FindingChange.What what, String before, String after, String reason, String person) {
        shelf.add(new FindingChange(finding.id(), what, before, after, reason, person, clock.instant()));
    }

    private void tell(PersonView owner, Finding finding) {
        notices.send(new Notice(
                "finding:" + finding.id(),
                owner.id(),
                owner.email(),
                owner.fullName(),
                "finding-assigned",
                Map.of(
                        "text",
                        finding.text(),
                        "source",
                        years.nameOf(finding.procedure()),
                        "due",
                        ThaiDates.longDate(finding.due())),
                "/office/findings"));
    }

    private PersonView active(String owner) {
        PersonView person = Optional.ofNullable(owner)
                .flatMap(organization::person)
                .orElseThrow(() ->
                        new Refusal("ยังไม่ได้เลือกผู้รับผิดชอบ กรุณาเลือกผู้รับผิดชอบของประเด็นที่ต้องปรับปรุง"));
        if (!person.active()) {
            throw new Refusal(person.fullName() + " ไม่ได้ปฏิบัติงานที่สำนักงานแล้ว กรุณาเลือกผู้รับผิดชอบคนอื่น");
        }
        return person;
    }

    private LocalDate notOver(LocalDate due) {
        if (due == null) {
            throw new Refusal("ยังไม่ได้กรอกวันที่ต้องดำเนินการให้เสร็จ กรุณากรอกวันที่ของประเด็นที่ต้องปรับปรุง");
        }
        if (due.isBefore(LocalDate.now(clock))) {
            throw new Refusal("วันที่ต้องดำเนินการให้เสร็จ " + ThaiDates.screenDate(due)
                    + " ผ่านมาแล้ว กรุณาเลือกวันนี้หรือวันต่อไป");
        }
        return due;
    }

    private static String text(String given, String what) {
        String text = Objects.requireNonNullElse(given, "").strip();
        if (text.isEmpty()) {
            throw new Refusal("ยังไม่ได้กรอก" + what + " กรุณากรอก" + what);
        }
        if (text.length() > LONGEST) {
            throw new Refusal(what + "ยาวเกิน ๒,๐๐๐ ตัวอักษร กรุณาย่อให้สั้นลง");
        }
        return text;
    }
}

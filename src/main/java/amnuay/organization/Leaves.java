package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and who does their work meanwhile. Changes publish {@link LeavesChanged}. */
@Component
@Transactional
public class Leaves {

    private static final long ONE_AT_A_TIME = 7_240_005L;

    private final JdbcClient database;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaves(JdbcClient database, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** Those that have not ended before the day, the earliest first. */
    @Transactional(readOnly = true)
    public List<Leave> notEndedBefore(LocalDate day) {
        return database.sql("select * from leave_period where last_day >= :day order by first_day, person, id")
                .param("day", day)
                .query((row, number) -> leave(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Leave> find(UUID id) {
        return database.sql("select * from leave_period where id = :id")
                .param("id", id)
                .query((row, number) -> leave(row))
                .optional();
    }

    /**
     * Enters a leave.
     *
     * @throws Refusal when somebody in it is unknown, when the person is away then already, or when substitutes would lead back to them
     */
    public void enter(LeaveEntry leave, String enteredBy) {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> 1)
                .single();
        active(leave.person());
        PersonView substitute = active(leave.substitute());
        List<LeaveEntry> others =
                notEndedBefore(leave.firstDay()).stream().map(Leave::entry).toList();
        refuseOverlap(leave, others);
        if (leadsTo(leave.person(), leave.substitute(), leave.firstDay(), leave.lastDay(), others, new HashSet<>())) {
            throw Refusal.conflict(substitute.fullName()
                    + " ลาในช่วงเดียวกัน และงานที่มอบไว้จะวนกลับมาที่ผู้ลาเอง กรุณาเลือกผู้ปฏิบัติงานแทนคนอื่น");
        }
        save(leave, enteredBy);
        events.publishEvent(new LeavesChanged());
    }

    /** Takes a leave back; from now on the person is there. */
    public void withdraw(UUID id) {
        int gone = database.sql("delete from leave_period where id = :id")
                .param("id", id)
                .update();
        if (gone == 0) {
            throw Refusal.notFound("ไม่มีรายการลานี้แล้ว กรุณาโหลดหน้าใหม่เพื่อดูรายการล่าสุด");
        }
        events.publishEvent(new LeavesChanged());
    }

    /**
     * Who does whose work on the day. Where the substitute is away too, it is their substitute, and so on; where that leads to nobody
     * who is there, the person is missing from the answer.
     *
     * @return substitute by person who is away
     */
    @Transactional(readOnly = true)
    public Map<String, String> substitutesOn(LocalDate day) {
        Map<String, String> named = new HashMap<>();
        notEndedBefore(day).stream()
                .map(Leave::entry)
                .filter(leave -> leave.covers(day))
                .forEach(leave -> named.put(leave.person(), leave.substitute()));
        Map<String, String> present = new HashMap<>();
        named.keySet().forEach(person -> present(person, named).ifPresent(who -> present.put(person, who)));
        return present;
    }

    private static Optional<String> present(String person, Map<String, String> named) {
        Set<String> asked = new HashSet<>();
        String who = person;
        while (named.containsKey(who)) {
            if (!asked.add(who)) {
                return Optional.empty();
            }
            who = named.get(who);
        }
        return Optional.of(who);
    }

    private void refuseOverlap(LeaveEntry leave, List<LeaveEntry> others) {
        others.stream()
                .filter(other ->
                        other.person().equals(leave.person()) && other.overlaps(leave.firstDay(), leave.lastDay()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("มีรายการลาในช่วงนี้อยู่แล้ว คือ " + ThaiDates.screenDate(other.firstDay())
                            + " ถึง " + ThaiDates.screenDate(other.lastDay())
                            + " กรุณายกเลิกรายการเดิมก่อน หรือเลือกวันที่ไม่ซ้อนกัน");
                });
    }

    /** Whether the work, handed on while one substitute after the other is away within these days, comes back to the person. */
    private static boolean leadsTo(
            String person,
            String substitute,
            LocalDate from,
            LocalDate to,
            List<LeaveEntry> leaves,
            Set<String> asked) {
        if (substitute.equals(person)) {
            return true;
        }
        return asked.add(substitute)
                && leaves.stream()
                        .filter(leave -> leave.person().equals(substitute) && leave.overlaps(from, to))
                        .anyMatch(leave -> leadsTo(
                                person,
                                leave.substitute(),
                                later(from, leave.firstDay()),
                                earlier(to, leave.lastDay()),
                                leaves,
                                new HashSet<>(asked)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private PersonView active(String id) {
        return organization
                .person(id)
                .filter(PersonView::active)
                .orElseThrow(
                        () -> new Refusal("ไม่พบบุคลากรรหัสผู้ใช้ “" + id + "” ที่ยังปฏิบัติงานอยู่ กรุณาเลือกใหม่"));
    }

    private void save(LeaveEntry leave, String enteredBy) {
        database.sql(
                        """
                        insert into leave_period (id, person, substitute, first_day, last_day, reason, entered_by, entered_at)
                        values (:id, :person, :substitute, :first, :last, :reason, :by, :now)""")
                .param("id", UUID.randomUUID())
                .param("person", leave.person())
                .param("substitute", leave.substitute())
                .param("first", leave.firstDay())
                .param("last", leave.lastDay())
                .param("reason", leave.reason())
                .param("by", enteredBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                row.getObject("id", UUID.class),
                new LeaveEntry(
                        row.getString("person"),
                        row.getString("substitute"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason")));
    }
}

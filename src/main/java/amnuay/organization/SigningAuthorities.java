package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signs for the director, and by what right. Not the same as a substitute ({@link Leaves}), who does somebody's tasks but signs
 * nothing. At most one authority counts on a day.
 */
@Component
@Transactional
public class SigningAuthorities {

    private static final long ONE_AT_A_TIME = 7_240_017L;
    private static final String DIRECTOR_OF = "ผู้อำนวยการ";

    private final JdbcClient database;
    private final Organization organization;
    private final Clock clock;

    SigningAuthorities(JdbcClient database, Organization organization, Clock clock) {
        this.database = database;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Who signs what the office issues on that day, Bangkok time: whoever was given the authority, else the director. Digits as they were
     * typed.
     */
    @Transactional(readOnly = true)
    public Signer signerFor(LocalDate day) {
        String director = DIRECTOR_OF + organization.office().name();
        return all().stream()
                .map(SigningAuthority::entry)
                .filter(entry -> entry.covers(day))
                .findFirst()
                .map(entry -> new Signer(
                        name(entry.person()),
                        List.of(entry.position() + " " + entry.kind().thaiName(), director)))
                .orElseGet(() -> new Signer(directorsName(), List.of(director)));
    }

    /** The authority that a person has on a day, Bangkok time. */
    @Transactional(readOnly = true)
    public Optional<SigningEntry> of(String person, LocalDate day) {
        return all().stream()
                .map(SigningAuthority::entry)
                .filter(entry -> entry.person().equals(person) && entry.covers(day))
                .findFirst();
    }

    /** Those that nobody has withdrawn, the latest first. */
    @Transactional(readOnly = true)
    public List<SigningAuthority> all() {
        return database.sql("select * from signing_authority where withdrawn_at is null order by first_day desc, id")
                .query((row, number) -> authority(row))
                .list();
    }

    /**
     * Enters an authority.
     *
     * @throws Refusal when the person is unknown or has left, or somebody else has the authority on one of the days
     */
    public void enter(SigningEntry entry, String enteredBy) {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> 1)
                .single();
        organization
                .person(entry.person())
                .filter(PersonView::active)
                .orElseThrow(() -> new Refusal("ไม่พบผู้ลงนามในบุคลากรปัจจุบัน กรุณาเลือกจากรายชื่อ"));
        all().stream()
                .map(SigningAuthority::entry)
                .filter(entry::overlaps)
                .findFirst()
                .ifPresent(this::refuse);
        database.sql(
                        """
                        insert into signing_authority (id, person, kind, position, first_day, last_day, order_reference,
                                                       entered_by, entered_at)
                        values (:id, :person, :kind, :position, :first, :last, :reference, :by, :now)""")
                .param("id", UUID.randomUUID())
                .param("person", entry.person())
                .param("kind", entry.kind().name())
                .param("position", entry.position())
                .param("first", entry.firstDay())
                .param("last", entry.lastDay())
                .param("reference", entry.orderReference())
                .param("by", enteredBy)
                .param("now", now())
                .update();
    }

    /**
     * Takes an authority back; documents that were written under it keep their signer.
     *
     * @throws Refusal when it is gone already
     */
    public void withdraw(UUID id, String person) {
        int gone = database.sql(
                        """
                        update signing_authority set withdrawn_by = :person, withdrawn_at = :now
                        where id = :id and withdrawn_at is null""")
                .param("person", person)
                .param("now", now())
                .param("id", id)
                .update();
        if (gone == 0) {
            throw Refusal.notFound("ไม่มีรายการนี้แล้ว กรุณาโหลดหน้าใหม่เพื่อดูรายการล่าสุด");
        }
    }

    private void refuse(SigningEntry other) {
        throw Refusal.conflict(name(other.person()) + " " + other.kind().thaiName() + "อยู่แล้วในช่วง " + days(other)
                + " กรุณาเลือกช่วงอื่น หรือยกเลิกรายการเดิมก่อน");
    }

    static String days(SigningEntry entry) {
        String first = ThaiDates.screenDate(entry.firstDay());
        if (entry.lastDay() == null) {
            return first + " เป็นต้นไป";
        }
        return entry.lastDay().equals(entry.firstDay()) ? first : first + " – " + ThaiDates.screenDate(entry.lastDay());
    }

    private String directorsName() {
        return organization.withRole(Role.DIRECTOR).stream()
                .findFirst()
                .map(PersonView::fullName)
                .orElse("");
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SigningAuthority authority(ResultSet row) throws SQLException {
        return new SigningAuthority(
                row.getObject("id", UUID.class),
                new SigningEntry(
                        row.getString("person"),
                        SigningKind.valueOf(row.getString("kind")),
                        row.getString("position"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("order_reference")));
    }
}

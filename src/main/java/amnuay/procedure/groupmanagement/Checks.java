package amnuay.procedure.groupmanagement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people's work was looked at (step ๒), and what was concluded at the end of the year. */
@Component
@Transactional
class Checks {

    /** The period of what is added when the year is concluded. */
    static final int CONCLUSION = 0;

    private final JdbcClient database;
    private final Clock clock;

    Checks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Check> of(int fiscalYear) {
        return database.sql("select * from group_check where fiscal_year = :year order by checked_at, id")
                .param("year", fiscalYear)
                .query(Check.class)
                .list();
    }

    void add(int fiscalYear, int period, PlanItem item, CheckRow row, String person) {
        database.sql(
                        """
                        insert into group_check (id, fiscal_year, period, person, item, phase, found, to_do, checked_by, checked_at)
                        values (:id, :year, :period, :owner, :item, :phase, :found, :toDo, :person, :at)""")
                .param("id", UUID.randomUUID())
                .param("year", fiscalYear)
                .param("period", period)
                .param("owner", item.owner())
                .param("item", item.id())
                .param("phase", row.phase().name())
                .param("found", row.found().strip())
                .param("toDo", row.toDo() == null ? "" : row.toDo().strip())
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void conclude(int fiscalYear, String conclusion, String person) {
        database.sql(
                        """
                        insert into group_conclusion (fiscal_year, conclusion, concluded_by, concluded_at)
                        values (:year, :conclusion, :person, :at)
                        on conflict (fiscal_year) do update set conclusion = :conclusion, concluded_by = :person,
                                                                concluded_at = :at""")
                .param("year", fiscalYear)
                .param("conclusion", conclusion.strip())
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> conclusion(int fiscalYear) {
        return database.sql("select conclusion from group_conclusion where fiscal_year = :year")
                .param("year", fiscalYear)
                .query(String.class)
                .optional();
    }
}

package amnuay.procedure;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names people as they were called when something happened, and as they are called now where that is another name. */
@Component
public class PeopleThen {

    private static final String CALLED =
            """
            select who, who_name as name, min(at) as since from step_event
            where business_key = :key and who_name is not null group by who, who_name order by min(at)""";

    private final JdbcClient database;
    private final Organization organization;

    PeopleThen(JdbcClient database, Organization organization) {
        this.database = database;
        this.organization = organization;
    }

    private record Called(String who, String name, Instant since) {}

    /** The names in one year of a procedure, to be asked many times. */
    @Transactional(readOnly = true)
    public Names of(String businessKey) {
        Map<String, List<Called>> then =
                database.sql(CALLED).param("key", businessKey).query(Called.class).list().stream()
                        .collect(Collectors.groupingBy(Called::who));
        Map<String, String> now = organization.people().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::fullName, (one, same) -> one, HashMap::new));
        return new Names(then, now);
    }

    /** The names of one year. */
    public final class Names {

        private final Map<String, List<Called>> then;
        private final Map<String, String> now;

        private Names(Map<String, List<Called>> then, Map<String, String> now) {
            this.then = then;
            this.now = now;
        }

        /**
         * The name at that moment, with today's beside it where they differ: {@code นางสาวสมใจ ใจดี (ปัจจุบัน นางสมใจ รักดี)}.
         *
         * @param person id; empty text for null
         * @param at null for today's name
         */
        public String of(String person, Instant at) {
            return person == null ? "" : shown(person, called(person, at));
        }

        /** The same where the name of then was written down with the deed; null where it was not. */
        public String shown(String person, String written) {
            return written == null || written.equals(today(person))
                    ? today(person)
                    : written + " (ปัจจุบัน " + today(person) + ")";
        }

        private String called(String person, Instant at) {
            if (at == null) {
                return null;
            }
            List<Called> names = then.getOrDefault(person, List.of());
            return names.stream()
                    .filter(name -> !name.since().isAfter(at))
                    .reduce((earlier, later) -> later)
                    // before anything of theirs was written down they were called as they were then first
                    .or(() -> names.stream().findFirst())
                    .map(Called::name)
                    .orElse(null);
        }

        private String today(String person) {
            return now.computeIfAbsent(
                    person,
                    id -> YearOpening.BY_TIMER.equals(id)
                            ? "ระบบอำนวย"
                            : organization.person(id).map(PersonView::fullName).orElse(id));
        }
    }
}

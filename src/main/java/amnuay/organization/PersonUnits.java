package amnuay.organization;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says where somebody works in one statement, for callers that ask for each of many tasks. */
@Component
public class PersonUnits {

    private final JdbcClient database;

    PersonUnits(JdbcClient database) {
        this.database = database;
    }

    /**
     * The code of the person's group or unit.
     *
     * @param person login name
     * @return empty for somebody outside the units, and for nobody's name
     */
    public Optional<String> of(String person) {
        return database.sql("select unit from person where id = ? and unit is not null")
                .param(person)
                .query(String.class)
                .optional();
    }
}

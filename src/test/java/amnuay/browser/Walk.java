package amnuay.browser;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A walk through the office: who is at the PC, and the pictures taken on the way. */
final class Walk {

    private final Office office;
    private final String name;
    private int pictures;

    /** @param name of its pictures */
    Walk(Office office, String name) {
        this.office = office;
        this.name = name;
    }

    /** The tasks of the next person at the PC. */
    Tasklist tasks(String person) {
        return office.logIn(person);
    }

    void look(String at) {
        office.browser().picture(picture(at));
    }

    void onPhoneToo(String at) {
        look(at);
        pictures--;
        office.browser().pictureOnPhone(picture(at) + "-phone");
    }

    private String picture(String at) {
        return "%s-%02d-%s".formatted(name, ++pictures, at);
    }

    static List<String> peopleWhoCompletedTasks(JdbcTemplate database, String businessKey) {
        return database.queryForList(
                """
                select distinct log.user_id_ from act_hi_op_log log
                join act_hi_procinst process on process.id_ = log.proc_inst_id_
                where process.business_key_ = ? and log.operation_type_ = 'Complete'""",
                String.class,
                businessKey);
    }
}

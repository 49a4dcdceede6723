package amnuay.procedure.servicesurvey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the answered sheets of a year's survey. */
@Component
@Transactional(readOnly = true)
class ReceivedSheets {

    private static final String COUNT =
            """
            select count(*) filter (where source = 'ONLINE') as online,
                   count(*) filter (where source = 'PAPER') as paper,
                   count(*) filter (where source = 'FILE') as file
              from survey_response where survey = ?""";

    private final Surveys surveys;
    private final JdbcClient database;

    ReceivedSheets(Surveys surveys, JdbcClient database) {
        this.surveys = surveys;
        this.database = database;
    }

    /** @throws Refusal when the year has no survey */
    public SheetCounts of(int fiscalYear) {
        return database.sql(COUNT)
                .param(surveys.of(fiscalYear).id())
                .query(SheetCounts.class)
                .single();
    }
}

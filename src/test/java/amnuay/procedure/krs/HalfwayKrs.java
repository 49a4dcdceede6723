package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * An office half-way through a year, through the real processes: six steps on paper, two rounds, of which the first is over with one
 * result in KRS, one returned, one waiting for its supervisor and one that never came; the other procedures have just begun.
 */
@Component
public class HalfwayKrs extends RoundStory {

    /** Who has the results to report, and who to check. */
    public static final String KEEPS = KEEPER;

    public static final String SUPERVISES = SUPERVISOR;

    /** In April of the fiscal year; the clock stays there. */
    public void begin(int year) {
        enterTheOffice();
        time.set(day(year, 3, 15) + "T09:00");
        takeOver(year, 6);
        publishCalendar(year);
        at(year, day(year, 3, 15), "10:00");
        report(year, 1, "1", "95", "15/03/" + year);
        enter(year, 1, "2", "80");
        review(year, 1, "2", returned("ตัวหารไม่ตรงกับหลักฐาน"));
        enter(year, 1, "3", "0.1");
        LocalDate later = day(year, 4, 5);
        at(year, later, "10:00");
        start("esa-standards", year);
        start("group-management", year);
    }

    /** Ends what is still open, so that nobody else finds it. */
    public void end(int year) {
        engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .filter(instance -> instance.getBusinessKey() != null
                        && instance.getBusinessKey().endsWith("-" + year))
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the test is over"));
        time.giveBack();
    }

    private void start(String process, int year) {
        String diagram = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        as(STAFF, () -> engine.getFormService().submitStartForm(diagram, Map.of("fiscalYear", year)));
    }
}

package amnuay.procedure;

import amnuay.deadline.ScheduleSeed;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the schedule of a year with the deadlines that the procedure's diagram gives its steps. */
@Component
class ScheduleOpening {

    private final YearSchedule schedule;
    private final StepCatalog catalog;
    private final ProcedureYears years;
    private final RuntimeService runtime;

    ScheduleOpening(YearSchedule schedule, StepCatalog catalog, ProcedureYears years, @Lazy RuntimeService runtime) {
        this.schedule = schedule;
        this.catalog = catalog;
        this.years = years;
        this.runtime = runtime;
    }

    /** Rows that are there already, because somebody set dates before the year opened, stay as they are. */
    void begin(String businessKey, String processDefinitionId) {
        schedule.seed(businessKey, seeds(catalog.steps(processDefinitionId)));
    }

    /** Keeps the rows of a year that is not open yet, so that they can be changed. */
    void beginBeforehand(String procedure, String businessKey) {
        if (years.find(businessKey).isEmpty()) {
            schedule.seed(businessKey, seeds(catalog.newest(procedure)));
        }
    }

    /** The rows of the year; of one that is not open yet, also those that it would begin with. */
    List<ScheduledDate> rows(String procedure, String businessKey) {
        List<ScheduledDate> kept = schedule.of(businessKey);
        if (years.find(businessKey).isPresent()) {
            return kept;
        }
        Set<String> there = kept.stream().map(ScheduledDate::element).collect(Collectors.toSet());
        return Stream.concat(
                        kept.stream(),
                        schedule.preview(businessKey, seeds(catalog.newest(procedure))).stream()
                                .filter(row -> !there.contains(row.element())))
                .toList();
    }

    /** Years that were opened before schedules were kept get theirs. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void makeUp() {
        years.all().stream()
                .filter(year -> schedule.of(year.businessKey()).isEmpty())
                .forEach(year -> runtime.createProcessInstanceQuery()
                        .processInstanceId(year.processInstanceId())
                        .list()
                        .forEach((ProcessInstance instance) ->
                                begin(year.businessKey(), instance.getProcessDefinitionId())));
    }

    private static List<ScheduleSeed> seeds(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.number() > 0 && step.formId().isPresent())
                .flatMap(step -> step.deadline().stream()
                        .map(deadline -> new ScheduleSeed(step.taskKey(), step.name(), deadline)))
                .toList();
    }
}

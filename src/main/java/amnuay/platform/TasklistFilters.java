package amnuay.platform;

import amnuay.organization.Role;
import amnuay.thai.ThaiText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that everybody finds in Tasklist; made here because nobody may send expressions over HTTP. */
@Component
class TasklistFilters {

    /** มาตรฐานสำนักงานเขตพื้นที่การศึกษา พ.ศ. ๒๕๖๐ has three standards; the tasks of their points bear the standard in their names. */
    private static final int STANDARDS = 3;

    private static final String ME = "${currentUser()}";

    private record Shown(String name, String description, int priority, TaskQuery query) {}

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineAuthorizations authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, EngineAuthorizations authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Makes those that are missing, and gives those of an earlier version the question they ask now. */
    @Transactional
    public void bringUpToDate() {
        Stream.concat(all().stream(), IntStream.rangeClosed(1, STANDARDS).mapToObj(this::ofStandard))
                .forEach(shown -> save(shown, existing(shown.name())));
    }

    private Filter existing(String name) {
        return filters.createFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElse(null);
    }

    private List<Shown> all() {
        return List.of(
                new Shown(
                        "งานทั้งหมดของฉัน",
                        "งานที่ฉันรับไว้ และงานของกลุ่มที่ยังไม่มีผู้รับ",
                        0,
                        // who supervises may see everybody's tasks, but comes for their own
                        tasks.createTaskQuery()
                                .or()
                                .taskAssigneeExpression(ME)
                                .taskCandidateUserExpression(ME)
                                .includeAssignedTasks()
                                .endOr()
                                .or()
                                .taskAssigneeExpression(ME)
                                .taskUnassigned()
                                .endOr()),
                new Shown(
                        "งานที่ฉันรับไว้",
                        "งานที่อยู่ในชื่อของฉัน",
                        10,
                        tasks.createTaskQuery().taskAssigneeExpression(ME)),
                new Shown(
                        "งานของกลุ่มที่รอผู้รับ",
                        "งานที่ฉันหรือคนในกลุ่มรับทำได้",
                        20,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned()),
                new Shown(
                        "งานใกล้ครบกำหนด",
                        "งานที่ครบกำหนดวันนี้หรือภายใน 7 วัน",
                        25,
                        tasks.createTaskQuery()
                                .dueAfterExpression("${now()}")
                                .dueBeforeExpression("${dateTime().plusDays(7)}")),
                new Shown(
                        "งานเกินกำหนด",
                        "งานที่เลยวันครบกำหนดแล้ว",
                        30,
                        tasks.createTaskQuery().dueBeforeExpression("${now()}")),
                new Shown(
                        "งานที่ฉันมอบหมาย",
                        "งานที่ฉันมอบต่อให้ผู้อื่นและยังไม่เสร็จ",
                        35,
                        tasks.createTaskQuery().taskOwnerExpression(ME)),
                new Shown(
                        "งานทุกเรื่อง", "งานทุกงานที่ฉันมีสิทธิ์ดู รวมถึงงานของผู้อื่น", 50, tasks.createTaskQuery()));
    }

    /** Somebody who answers for many points sees those of one standard together. */
    private Shown ofStandard(int number) {
        return new Shown(
                "งานมาตรฐานที่ " + ThaiText.digits(number),
                "งานรายประเด็นของมาตรฐานสำนักงานเขตพื้นที่การศึกษา มาตรฐานที่ " + ThaiText.digits(number),
                40 + number,
                tasks.createTaskQuery().taskNameLike("%(มาตรฐานที่ " + number + " ประเด็น %"));
    }

    private void save(Shown shown, Filter existing) {
        Filter filter = existing == null ? filters.newTaskFilter(shown.name()) : existing;
        filter.setQuery(shown.query().orderByDueDate().asc());
        filter.setProperties(Map.of("description", shown.description(), "priority", shown.priority(), "refresh", true));
        filters.saveFilter(filter);
        authorizations.grant(Role.STAFF, Resources.FILTER, filter.getId(), Permissions.READ);
    }
}

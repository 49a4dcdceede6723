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
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that everybody finds in Tasklist; made here because nobody may send expressions over HTTP. */
@Component
class TasklistFilters {

    /** มาตรฐานสำนักงานเขตพื้นที่การศึกษา พ.ศ. ๒๕๖๐ has three standards; the tasks of their points bear the standard in their names. */
    private static final int STANDARDS = 3;

    private static final String ME = "${currentUser()}";

    /** The day counts, not the hour, as on the cards: what is due today is late from tomorrow on. */
    private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";

    private static final List<Role> EVERYBODY = List.of(Role.STAFF);
    private static final List<Role> SUPERVISORS = List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.ADMIN);
    private static final List<Role> HEADS = List.of(Role.UNIT_HEAD, Role.GROUP_DIRECTOR);
    private static final List<Role> OF_THE_GROUP = List.of(Role.GROUP_STAFF, Role.GROUP_DIRECTOR);

    private record Shown(String name, String description, int priority, List<Role> readers, TaskQuery query) {}

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineAuthorizations authorizations;
    private final StandardFilterReaders standardReaders;

    TasklistFilters(
            @Lazy FilterService filters,
            @Lazy TaskService tasks,
            @Lazy EngineAuthorizations authorizations,
            StandardFilterReaders standardReaders) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.standardReaders = standardReaders;
    }

    /** Makes those that are missing, and gives those of an earlier version the question they ask now. */
    @Transactional
    public void bringUpToDate() {
        Stream.concat(all().stream(), IntStream.rangeClosed(1, STANDARDS).mapToObj(this::ofStandard))
                .forEach(shown -> save(shown, existing(shown.name())));
        standardReaders.bringUpToDate();
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
                        EVERYBODY,
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
                        EVERYBODY,
                        tasks.createTaskQuery().taskAssigneeExpression(ME)),
                new Shown(
                        "งานของกลุ่มที่รอผู้รับ",
                        "งานที่ฉันหรือคนในกลุ่มรับทำได้",
                        20,
                        EVERYBODY,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned()),
                new Shown(
                        "งานใกล้ครบกำหนด",
                        "งานที่ครบกำหนดวันนี้หรือภายใน 7 วัน",
                        25,
                        EVERYBODY,
                        tasks.createTaskQuery()
                                .dueAfterExpression(TODAY)
                                .dueBeforeExpression("${dateTime().withTimeAtStartOfDay().plusDays(8)}")),
                new Shown(
                        "งานเกินกำหนด",
                        "งานที่เลยวันครบกำหนดแล้ว",
                        30,
                        EVERYBODY,
                        tasks.createTaskQuery().dueBeforeExpression(TODAY)),
                new Shown(
                        "งานที่ฉันมอบหมาย",
                        "งานที่ฉันมอบต่อให้ผู้อื่นและยังไม่เสร็จ",
                        35,
                        EVERYBODY,
                        tasks.createTaskQuery().taskOwnerExpression(ME)),
                new Shown(
                        "งานของหน่วย",
                        "งานของฉัน ของคนในกลุ่ม/หน่วยที่ฉันเป็นหัวหน้า และงานที่เสนอให้กลุ่ม/หน่วยนั้น",
                        37,
                        HEADS,
                        // a head sees no other tasks than these
                        tasks.createTaskQuery()),
                new Shown(
                        "งานทุกเรื่อง",
                        "งานทุกงานที่ฉันมีสิทธิ์ดู รวมถึงงานของผู้อื่น",
                        50,
                        SUPERVISORS,
                        tasks.createTaskQuery()));
    }

    /** Somebody who answers for many points sees those of one standard together. Others than the group have no use for them before. */
    private Shown ofStandard(int number) {
        return new Shown(
                StandardFilterReaders.filterOf(number),
                "งานรายประเด็นของมาตรฐานสำนักงานเขตพื้นที่การศึกษา มาตรฐานที่ " + ThaiText.digits(number),
                40 + number,
                OF_THE_GROUP,
                tasks.createTaskQuery().taskNameLike(StandardFilterReaders.TASKS.formatted(number)));
    }

    private void save(Shown shown, Filter existing) {
        Filter filter = existing == null ? filters.newTaskFilter(shown.name()) : existing;
        filter.setQuery(shown.query().orderByDueDate().asc().orderByTaskName().asc());
        filter.setProperties(Map.of("description", shown.description(), "priority", shown.priority(), "refresh", true));
        filters.saveFilter(filter);
        shown.readers().forEach(role -> authorizations.grant(role, Resources.FILTER, filter.getId(), Permissions.READ));
        authorizations.restrict(shown.readers(), Resources.FILTER, filter.getId());
    }
}

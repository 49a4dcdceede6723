package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find at the left of Tasklist. */
@AmnuayTest
class TasklistFiltersTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TasklistFilters readyFilters;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Test
    void showsTheDirectorOwnWorkFirstAndEverybodysOnDemand() {
        String colleague = office.person(null, Role.GROUP_STAFF);
        Task others = office.errandFor(Role.GROUP_STAFF.key());
        tasks.setAssignee(others.getId(), colleague);
        Task own = office.errandFor(Role.DIRECTOR.key());
        Visitor director = office.visitor(Role.DIRECTOR);

        assertThat(listed(director, "งานทั้งหมดของฉัน")).contains(own.getId()).doesNotContain(others.getId());
        assertThat(listed(director, "งานทุกเรื่อง")).contains(own.getId(), others.getId());
    }

    @Test
    void showsWhoPassedWorkOnWhatBecameOfIt() {
        String me = office.person(null, Role.GROUP_STAFF);
        String colleague = office.person(null, Role.GROUP_STAFF);
        Visitor mine = office.loggedIn(me);
        Task task = office.krsYear(mine);
        mine.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + me + "\"}");
        assertThat(listed(mine, "งานทั้งหมดของฉัน")).contains(task.getId());

        mine.sendOwn(
                "POST",
                "/office/api/tasks/" + task.getId() + "/hand-over",
                "application/json",
                "{\"to\":\"%s\",\"reason\":\"ไปราชการต่างจังหวัดสองสัปดาห์\"}"
                        .formatted(colleague)
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(listed(mine, "งานที่ฉันมอบหมาย")).containsExactly(task.getId());
        assertThat(listed(mine, "งานทั้งหมดของฉัน")).doesNotContain(task.getId());
        assertThat(listed(office.loggedIn(colleague), "งานที่ฉันมอบหมาย")).isEmpty();
        assertThat(listed(office.loggedIn(colleague), "งานที่ฉันรับไว้")).containsExactly(task.getId());
    }

    @Test
    void givesAnOfficeThatIsUpgradedTheQuestionsOfToday() {
        Filter old = filters.createFilterQuery().filterName("งานทั้งหมดของฉัน").singleResult();
        long before = filters.createFilterQuery().count();
        old.setQuery(tasks.createTaskQuery());
        filters.saveFilter(old);

        readyFilters.bringUpToDate();

        assertThat(filters.createFilterQuery().count()).isEqualTo(before);
        Task others = office.errandFor(Role.GROUP_STAFF.key());
        assertThat(listed(office.visitor(Role.DIRECTOR), "งานทั้งหมดของฉัน")).doesNotContain(others.getId());
    }

    private static List<String> listed(Visitor visitor, String filter) {
        Matcher found =
                ID.matcher(visitor.get(ENGINE + "/filter?name=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                        .body());
        assertThat(found.find()).as("may see the filter " + filter).isTrue();
        HttpResponse<String> tasks = visitor.post(ENGINE + "/filter/" + found.group(1) + "/list", "{}");
        assertThat(tasks.statusCode()).as(tasks.body()).isEqualTo(200);
        return ID.matcher(tasks.body()).results().map(task -> task.group(1)).toList();
    }
}

package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import amnuay.thai.ThaiDates;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
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

    @Autowired
    private EngineAuthorizations authorizations;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private Clock clock;

    @BeforeEach
    void countOnlyWhatIsOpenedHere() {
        office.endErrands();
    }

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

    @Test
    void offersEachRoleWhatItHasUseFor() {
        List<String> everybodys = List.of(
                "งานทั้งหมดของฉัน",
                "งานที่ฉันรับไว้",
                "งานของกลุ่มที่รอผู้รับ",
                "งานใกล้ครบกำหนด",
                "งานเกินกำหนด",
                "งานที่ฉันมอบหมาย");
        String unit = office.unit();
        String head = headOf(unit);

        assertThat(offered(office.visitor(Role.STAFF))).containsExactlyInAnyOrderElementsOf(everybodys);
        assertThat(offered(office.loggedIn(head))).containsExactlyInAnyOrderElementsOf(and(everybodys, "งานของหน่วย"));
        assertThat(offered(office.visitor(Role.GROUP_STAFF)))
                .containsExactlyInAnyOrderElementsOf(
                        and(everybodys, "งานมาตรฐานที่ ๑", "งานมาตรฐานที่ ๒", "งานมาตรฐานที่ ๓"));
        assertThat(offered(office.visitor(Role.GROUP_DIRECTOR)))
                .containsExactlyInAnyOrderElementsOf(
                        and(everybodys, "งานของหน่วย", "งานมาตรฐานที่ ๑", "งานมาตรฐานที่ ๒", "งานมาตรฐานที่ ๓"));
        assertThat(offered(office.visitor(Role.DIRECTOR)))
                .containsExactlyInAnyOrderElementsOf(and(everybodys, "งานทุกเรื่อง"));
    }

    @Test
    void showsTheHeadOfAUnitItsWorkToLookOnButNotToDo() {
        String unit = office.unit();
        String head = office.person(unit);
        String member = office.person(unit);
        setup.unit(new UnitEntry(unit, "กลุ่มทดสอบ " + unit, head));
        Task toTheUnit = office.errandFor("unit-" + unit);
        Task taken = office.errandFor("nobody");
        tasks.setAssignee(taken.getId(), member);
        Task offeredToMember = office.errandFor("nobody");
        tasks.addCandidateUser(offeredToMember.getId(), member);
        Task ofOthers = office.errandFor("nobody");
        tasks.setAssignee(ofOthers.getId(), office.person(office.unit()));
        Visitor looker = office.loggedIn(head);

        assertThat(listed(looker, "งานของหน่วย"))
                .containsExactlyInAnyOrder(toTheUnit.getId(), taken.getId(), offeredToMember.getId());
        assertThat(listed(looker, "งานทั้งหมดของฉัน")).containsExactly(toTheUnit.getId());
        for (Task task : List.of(taken, offeredToMember)) {
            String path = ENGINE + "/task/" + task.getId();
            assertThat(looker.get(path).statusCode()).isEqualTo(200);
            assertThat(looker.post(path + "/claim", "{\"userId\":\"" + head + "\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(looker.post(path + "/submit-form", "{\"variables\":{}}").statusCode())
                    .isEqualTo(403);
        }
        assertThat(listed(office.loggedIn(member), "งานที่ฉันรับไว้")).containsExactly(taken.getId());
    }

    @Test
    void showsWhoComesIntoAUnitWithTheirWork() {
        String unit = office.unit();
        String head = headOf(unit);
        String member = office.person(null);
        Task task = office.errandFor("nobody");
        tasks.setAssignee(task.getId(), member);
        assertThat(listed(office.loggedIn(head), "งานของหน่วย")).isEmpty();

        setup.person(new PersonEntry(member, "", "ย้าย", "มาใหม่", "", unit, Set.of(), null, null));

        assertThat(listed(office.loggedIn(head), "งานของหน่วย")).containsExactly(task.getId());
    }

    @Test
    void showsATaskThatGoesToAnotherUnitToItsNewHeadOnly() {
        String formerUnit = office.unit();
        String unit = office.unit();
        Visitor formerHead = office.loggedIn(headOf(formerUnit));
        Visitor head = office.loggedIn(headOf(unit));
        String formerHolder = office.person(formerUnit);
        Task passedOn = office.errandFor("nobody");
        Task kept = office.errandFor("nobody");
        Stream.of(passedOn, kept).forEach(task -> tasks.setAssignee(task.getId(), formerHolder));

        tasks.setAssignee(passedOn.getId(), office.person(unit));

        assertThat(listed(formerHead, "งานของหน่วย")).containsExactly(kept.getId());
        assertThat(listed(head, "งานของหน่วย")).containsExactly(passedOn.getId());

        setup.person(new PersonEntry(formerHolder, "", "ย้าย", "ออกไป", "", unit, Set.of(), null, null));

        assertThat(listed(formerHead, "งานของหน่วย")).isEmpty();
        assertThat(listed(head, "งานของหน่วย")).containsExactlyInAnyOrder(passedOn.getId(), kept.getId());
    }

    @Test
    void leavesToTheHeadWhatIsOfferedToTheHead() {
        String unit = office.unit();
        String head = headOf(unit);
        Task offered = office.errandFor("head-of-" + unit);

        tasks.setAssignee(offered.getId(), office.person(office.unit()));
        tasks.setAssignee(offered.getId(), null);

        Visitor visitor = office.loggedIn(head);
        assertThat(listed(visitor, "งานทั้งหมดของฉัน")).containsExactly(offered.getId());
        assertThat(visitor.post(ENGINE + "/task/" + offered.getId() + "/claim", "{\"userId\":\"" + head + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void showsTheGroupsDirectorWhatWaitsForTheGroup() {
        Task waiting = office.errandFor(Role.GROUP_STAFF.key());

        assertThat(listed(office.visitor(Role.GROUP_DIRECTOR), "งานของหน่วย")).contains(waiting.getId());
    }

    @Test
    void offersTheFilterOfAStandardToThoseWhoHaveTasksOfIt() {
        String owner = office.person(null);
        Task task = office.errandFor("nobody");
        task.setName("๔. กำหนดเป้าหมายรายประเด็น (มาตรฐานที่ 2 ประเด็น 2.1.1)");
        tasks.saveTask(task);
        tasks.addCandidateUser(task.getId(), owner);

        readyFilters.bringUpToDate();

        assertThat(offered(office.loggedIn(owner)))
                .contains("งานมาตรฐานที่ ๒")
                .doesNotContain("งานมาตรฐานที่ ๑", "งานมาตรฐานที่ ๓");
        assertThat(listed(office.loggedIn(owner), "งานมาตรฐานที่ ๒")).containsExactly(task.getId());
    }

    @Test
    void takesAwayFromAnOfficeThatIsUpgradedWhatOthersHaveNoUseFor() {
        Filter everything =
                filters.createFilterQuery().filterName("งานทุกเรื่อง").singleResult();
        authorizations.grant(Role.STAFF, Resources.FILTER, everything.getId(), Permissions.READ);
        assertThat(offered(office.visitor(Role.STAFF))).contains("งานทุกเรื่อง");

        readyFilters.bringUpToDate();
        readyFilters.bringUpToDate();

        assertThat(offered(office.visitor(Role.STAFF))).doesNotContain("งานทุกเรื่อง");
        assertThat(offered(office.visitor(Role.DIRECTOR))).contains("งานทุกเรื่อง");
    }

    @Test
    void ordersByWhatIsDueAndTakesADayAsDueUntilItsEnd() {
        String me = office.person(null);
        Instant today = LocalDate.now(clock).atStartOfDay(ThaiDates.ZONE).toInstant();
        String noDay = mine(me, "ก ไม่มีกำหนด", null);
        String laterB = mine(me, "ข", today.plus(Duration.ofDays(5)));
        String laterA = mine(me, "ก", today.plus(Duration.ofDays(5)));
        String dueToday = mine(me, "ค", today.plusSeconds(1));
        String late = mine(me, "ง", today.minusSeconds(1));
        Visitor visitor = office.loggedIn(me);
        String asTasklistAsks =
                "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"},{\"sortBy\":\"nameCaseInsensitive\",\"sortOrder\":\"asc\"}]}";

        assertThat(listed(visitor, "งานที่ฉันรับไว้", asTasklistAsks))
                .containsExactly(late, dueToday, laterA, laterB, noDay);
        assertThat(listed(visitor, "งานที่ฉันรับไว้")).containsExactly(late, dueToday, laterA, laterB, noDay);
        assertThat(listed(visitor, "งานเกินกำหนด")).containsExactly(late);
        assertThat(listed(visitor, "งานใกล้ครบกำหนด")).containsExactly(dueToday, laterA, laterB);
    }

    private String mine(String person, String name, Instant due) {
        Task task = office.errandFor("nobody");
        task.setName(name);
        task.setDueDate(due == null ? null : Date.from(due));
        task.setAssignee(person);
        tasks.saveTask(task);
        return task.getId();
    }

    /** @return the login name of somebody who heads the unit from now on */
    private String headOf(String unit) {
        String head = office.person(unit);
        setup.unit(new UnitEntry(unit, "กลุ่มทดสอบ " + unit, head));
        return head;
    }

    private static List<String> offered(Visitor visitor) {
        return Pattern.compile("\"name\":\"(งาน[^\"]+)\"")
                .matcher(visitor.get(ENGINE + "/filter?resourceType=Task").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> and(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<String> listed(Visitor visitor, String filter) {
        return listed(visitor, filter, "{}");
    }

    private static List<String> listed(Visitor visitor, String filter, String question) {
        Matcher found =
                ID.matcher(visitor.get(ENGINE + "/filter?name=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                        .body());
        assertThat(found.find()).as("may see the filter " + filter).isTrue();
        HttpResponse<String> tasks = visitor.post(ENGINE + "/filter/" + found.group(1) + "/list", question);
        assertThat(tasks.statusCode()).as(tasks.body()).isEqualTo(200);
        return ID.matcher(tasks.body()).results().map(task -> task.group(1)).toList();
    }
}

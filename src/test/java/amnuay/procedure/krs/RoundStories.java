package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.deadline.YearSchedule;
import amnuay.organization.OrganizationSetup;
import amnuay.procedure.EvidenceArchive;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Two rounds of a year: results come, go back, come late; the certifiers ask for more; the year's report says it all. */
abstract class RoundStories extends RoundStory {

    @Autowired
    YearSchedule schedule;

    @Autowired
    WebApplicationContext pages;

    @Autowired
    EvidenceArchive archive;

    @Autowired
    OrganizationSetup setup;

    @Test
    void takesAYearThroughItsRoundsToTheReport() {
        ProcessInstance year = beginRounds(2580);
        assertThat(year).isWaitingAt("Timer_RoundOpens").isNotWaitingAt("Step09_Round");
        at(2580, day(2580, 2, 28), "16:00");
        assertThat(year).isWaitingAt("Timer_RoundOpens").isNotWaitingAt("Step09_Round");
        at(2580, day(2580, 3, 1), "00:05");
        assertThat(tasks(KEEPER, 2580, "Step09_EnterResult")).hasSize(4);

        at(2580, day(2580, 3, 10), "10:00");
        report(2580, 1, "1", "72.5", "10/03/2580");
        enter(2580, 1, "2", "79");
        review(2580, 1, "2", APPROVE);
        check(2580, 1, "2", returned("ตัวเลขไม่ตรงกับหลักฐาน"));
        report(2580, 1, "2", "80", "10/03/2580");
        enter(2580, 1, "3", "0.35");
        review(2580, 1, "3", returned("ตรวจตัวเลขอีกครั้ง"));
        assertThat(taskAboutResult(KEEPER, 2580, "Step09_EnterResult", 1, "3").getName())
                .endsWith("ประเมินผลและรายงานผล (ตัวชี้วัด 3 รอบที่ ๑)");
        report(2580, 1, "3", "๐.๒", "10/03/2580");

        at(2580, day(2580, 3, 24), "16:31");
        assertThat(wasTold(KEEPER, 2580, "ใกล้ปิดรอบที่ ๑: ยังเหลือ ๑ ตัวชี้วัดของท่าน"))
                .isTrue();
        assertThat(wasTold(DIRECTOR, 2580, "ปิดรอบที่ ๑ แล้ว ยังไม่รายงานผล")).isFalse();
        at(2580, day(2580, 3, 31), "16:31");
        assertThat(wasTold(DIRECTOR, 2580, "ปิดรอบที่ ๑ แล้ว ยังไม่รายงานผล ๑ ตัวชี้วัด"))
                .isTrue();
        assertThat(wasTold(GROUP_DIRECTOR, 2580, "ตัวชี้วัดทดสอบที่ 4")).isTrue();

        at(2580, day(2580, 4, 2), "10:00");
        enter(2580, 1, "4", "50");
        review(2580, 1, "4", APPROVE);
        check(2580, 1, "4", APPROVE);
        refused(() -> recordEntry(2580, 1, "4", "02/04/2580"), 400, "กรุณาระบุเหตุผลที่ล่าช้า");
        giveReason(STAFF, taskAboutResult(STAFF, 2580, "Step09_RecordKrsEntry", 1, "4"), "ข้อมูลจากโรงเรียนมาช้า");
        recordEntry(2580, 1, "4", "02/04/2580");
        completeReferences(2580, 1, "4");
        assertThat(results.isLate(result(2580, 1, "4"))).isTrue();
        assertThat(results.isLate(result(2580, 1, "3"))).isFalse();

        askForMoreData(2580, "3");
        assertThat(year).isWaitingAt("Step10_SendMoreData");
        submit(
                KEEPER,
                2580,
                "Step10_SendMoreData",
                Map.of("answer", "ส่งรายชื่อแล้ว", "sentOn", "02/04/2580", "reference", "ศธ ๐๔๐๖๒/๙๙"));
        runJobs(2580);
        certify(2580, "02/04/2580");
        assertThat(year).isWaitingAt("Timer_RoundOpens").isNotWaitingAt("Step09_Round");
        assertThat(Figure.fourDecimals(results.standing(2580).total())).isEqualTo("25.4500");

        at(2580, day(2580, 9, 1), "00:05");
        at(2580, day(2580, 9, 5), "10:00");
        report(2580, 2, "1", "80", "05/09/2580");
        report(2580, 2, "2", "92", "05/09/2580");
        report(2580, 2, "3", "0.1", "05/09/2580");
        report(2580, 2, "4", "35", "05/09/2580");
        certify(2580, "05/09/2580");
        assertThat(Figure.fourDecimals(results.standing(2580).total())).isEqualTo("33.1250");
        assertThat(year).hasPassed("Step09_Rounds");
    }

    @Test
    void movesTheTimerAndTheTasksWithTheRoundsClose() {
        beginRounds(2581);
        at(2581, day(2581, 3, 1), "00:05");
        Round first = round(2581, 1);

        rounds.move(first.id(), first.opens(), day(2581, 4, 10));

        assertThat(timer(2581, "Timer_RoundCloses").getDuedate()).isEqualTo(bangkok(day(2581, 4, 10), "16:30"));
        assertThat(timer(2581, "Timer_RoundWarns").getDuedate()).isEqualTo(bangkok(day(2581, 4, 3), "16:30"));
        assertThat(tasks(KEEPER, 2581, "Step09_EnterResult"))
                .allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(bangkok(day(2581, 4, 10), "16:30")));

        schedule.move("krs-2581", "krs:round:" + first.id() + ":closes", day(2581, 4, 20), "สพฐ. ขยายเวลา", STAFF);
        assertThat(round(2581, 1).closes()).isEqualTo(day(2581, 4, 20));
        assertThat(timer(2581, "Timer_RoundCloses").getDuedate()).isEqualTo(bangkok(day(2581, 4, 20), "16:30"));
    }

    @Test
    void takesUpARoundThatIsAddedBeforeTheNextOneOpens() {
        beginRounds(2582);
        at(2582, day(2582, 3, 1), "00:05");
        rounds.plan(
                2582,
                List.of(
                        new RoundEntry("รอบที่ ๑", day(2582, 3, 1), day(2582, 3, 31), 7),
                        new RoundEntry("รอบพิเศษ", day(2582, 6, 1), day(2582, 6, 30), 7),
                        new RoundEntry("รอบที่ ๒", day(2582, 9, 1), day(2582, 9, 30), 7)));

        assertThat(timer(2582, "Timer_RoundOpens").getDuedate()).isEqualTo(bangkok(day(2582, 6, 1), "00:00"));
        at(2582, day(2582, 6, 1), "00:05");
        assertThat(round(2582, 2).isOpened()).isTrue();
        assertThat(round(2582, 2).name()).isEqualTo("รอบพิเศษ");
        assertThat(timer(2582, "Timer_RoundOpens").getDuedate()).isEqualTo(bangkok(day(2582, 9, 1), "00:00"));
    }

    @Test
    void offersTheTaskToTheNewTeamOfARound() {
        beginRounds(2583);
        at(2583, day(2583, 3, 1), "00:05");
        Indicator first = indicators.of(2583).get(0);

        rounds.setTeam(round(2583, 1).id(), first, new Team(KEEPER, List.of(new Keeper(SUPERVISOR, "เก็บข้อมูลแทน"))));

        assertThat(tasks(KEEPER, 2583, "Step09_EnterResult")).hasSize(3);
        assertThat(tasks(SUPERVISOR, 2583, "Step09_EnterResult")).hasSize(1);
    }

    @Test
    void refusesAResultOutsideEveryLevelAndKeepsNothing() {
        beginRounds(2584);
        at(2584, day(2584, 3, 1), "00:05");
        Map<String, String> before = heldAbout(2584);

        refused(() -> enter(2584, 1, "1", "12.5"), 400, "อยู่นอกเกณฑ์ทุกระดับ");
        refused(
                () -> submit(KEEPER, taskAboutResult(KEEPER, 2584, "Step09_EnterResult", 1, "2"), resultForm("แปดสิบ")),
                400,
                "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบ “แปดสิบ”");

        assertThat(result(2584, 1, "1").isSubmitted()).isFalse();
        assertThat(heldAbout(2584).get("approval_decision")).isEqualTo(before.get("approval_decision"));
        assertThat(tasks(KEEPER, 2584, "Step09_EnterResult")).hasSize(4);
    }

    @Test
    void keepsTheEvidenceOfWhatWasSubmitted() {
        beginRounds(2592);
        at(2592, day(2592, 3, 1), "00:05");
        enter(2592, 1, "1", "72.5");
        UUID proof = archive.of("krs-2592", result(2592, 1, "1").id().toString())
                .get(0)
                .fileId();
        Task other = taskAboutResult(KEEPER, 2592, "Step09_EnterResult", 1, "2");

        assertThatThrownBy(() -> as(KEEPER, () -> {
                    evidence.remove(other.getId(), proof);
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("หลักฐานนี้ประกอบงานที่ส่งไปแล้ว");

        review(2592, 1, "1", returned("แนบใหม่"));
        Task again = taskAboutResult(KEEPER, 2592, "Step09_EnterResult", 1, "1");
        as(KEEPER, () -> {
            evidence.remove(again.getId(), proof);
            return null;
        });
        assertThat(archive.of("krs-2592", result(2592, 1, "1").id().toString())).isEmpty();
    }

    @Test
    void asksTheHeadWhereTheKeeperHasLeftAndTheGroupDirectorWhereTheSupervisorHas() {
        beginRounds(2593);
        setup.deactivate(KEEPER);
        setup.deactivate(SUPERVISOR);
        try {
            at(2593, day(2593, 3, 1), "00:05");
            Task task = taskAboutResult(HEAD, 2593, "Step09_EnterResult", 1, "1");
            as(HEAD, () -> {
                evidence.attach(task.getId(), "upload:result-evidence");
                return null;
            });
            submit(HEAD, task, resultForm("72.5"));
            assertThat(tasks(GROUP_DIRECTOR, 2593, "Step09_ReviewResult")).hasSize(1);
        } finally {
            setup.activate(KEEPER);
            setup.activate(SUPERVISOR);
        }
    }

    @Test
    void endsTheOldDiagramWhenANewVersionOfItIsDeployed() {
        ProcessInstance year = beginRounds(2594);
        at(2594, day(2594, 3, 1), "10:00");
        String old = year.getProcessDefinitionId();
        String deployment = deployAnotherVersion();
        try {
            for (String code : List.of("1", "2", "3", "4")) {
                report(2594, 1, code, code.equals("3") ? "0.2" : "80", "01/03/2594");
            }
            certify(2594, "01/03/2594");
            at(2594, day(2594, 9, 1), "10:00");
            for (String code : List.of("1", "2", "3", "4")) {
                report(2594, 2, code, code.equals("3") ? "0.2" : "90", "01/09/2594");
            }
            certify(2594, "01/09/2594");
            assertThat(year).hasPassed("Step09_Rounds");
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(year.getId())
                            .singleResult()
                            .getProcessDefinitionId())
                    .isEqualTo(old);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment);
        }
    }

    /** The diagram under another name, with its forms, as a new version of the application would bring it. */
    private String deployAnotherVersion() {
        RepositoryService repository = engine.getRepositoryService();
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("krs")
                .latestVersion()
                .singleResult();
        BpmnModelInstance diagram =
                repository.getBpmnModelInstance(latest.getId()).clone();
        diagram.getModelElementsByType(Process.class).forEach(process -> process.setName("KRS รุ่นใหม่"));
        DeploymentBuilder builder =
                repository.createDeployment().name("another version").addModelInstance("processes/krs.bpmn", diagram);
        repository.getDeploymentResources(latest.getDeploymentId()).stream()
                .filter(resource -> resource.getName().endsWith(".form"))
                .forEach(form -> builder.addInputStream(
                        form.getName(), repository.getResourceAsStreamById(latest.getDeploymentId(), form.getId())));
        return builder.deploy().getId();
    }

    @Test
    void endsAYearWhoseResultsAreNotUsed() throws Exception {
        ProcessInstance year = beginRounds(2585);
        at(2585, day(2585, 3, 1), "00:05");
        enter(2585, 1, "1", "72.5");

        MockMvc web = MockMvcBuilders.webAppContextSetup(pages)
                .apply(springSecurity())
                .build();
        web.perform(get("/office/krs/2585/drop").with(director()))
                .andExpect(content().string(containsString("ปิดปีโดยไม่นำผลมาใช้")));
        web.perform(post("/office/krs/2585/drop")
                        .param("reason", "สถานการณ์โรคระบาด")
                        .param("reference", "ศธ ๐๔๐๐๑/ว ๑๒๓")
                        .with(director())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("กรุณาทำเครื่องหมายยืนยัน")));
        web.perform(post("/office/krs/2585/drop")
                        .param("reason", "สถานการณ์โรคระบาด")
                        .param("reference", "ศธ ๐๔๐๐๑/ว ๑๒๓")
                        .param("sure", "true")
                        .with(director())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        runJobs(2585);
        web.perform(get("/office/krs/2585/drop").with(director()))
                .andExpect(content().string(containsString("สถานการณ์โรคระบาด")));

        assertThat(year).isEnded().hasPassed("EndEvent_YearDropped");
        assertThat(wasTold(KEEPER, 2585, "ไม่นำผลการประเมิน KRS ปีงบประมาณ พ.ศ. ๒๕๘๕ มาใช้"))
                .isTrue();
        assertThat(result(2585, 1, "1").isSubmitted()).isTrue();
    }

    private static RequestPostProcessor director() {
        return user(GROUP_DIRECTOR).roles("staff", "group-director");
    }

    private void askForMoreData(int year, String code) {
        String indicator = indicators.of(year).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        submit(
                STAFF,
                year,
                "Step10_RecordCertification",
                Map.of(
                        "outcome",
                        "more-data",
                        "toldOn",
                        "02/04/" + year,
                        "reference",
                        "ศธ ๐๔๐๐๑/๔๔",
                        "remark",
                        "",
                        "requests",
                        json("[{'indicator': '%s', 'due': '20/04/%d', 'request': 'รายชื่อโรงเรียน'}]"
                                .formatted(indicator, year))));
    }

    private Job timer(int year, String activity) {
        return ofYear(
                        year,
                        engine.getManagementService()
                                .createJobQuery()
                                .timers()
                                .activityId(activity)
                                .list())
                .stream()
                .findFirst()
                .orElseThrow();
    }

    private static Date bangkok(LocalDate day, String hour) {
        return Date.from(
                LocalDateTime.parse(day + "T" + hour).atZone(ThaiDates.ZONE).toInstant());
    }
}

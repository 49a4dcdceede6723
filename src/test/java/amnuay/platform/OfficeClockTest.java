package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AmnuayTest
class OfficeClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T06:00:00Z");

    @Autowired
    OfficeClock clock;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    ManagementService management;

    private MockMvc web;

    @BeforeEach
    void openThePage(@Autowired WebApplicationContext context, @Autowired OrganizationSetup setup) {
        setup.person(new PersonEntry("clock.keeper", "นาย", "สมาน", "นาฬิกา", "", null, Set.of(), null, null));
        setup.person(new PersonEntry(
                "clock.clerk", "นาง", "สมพร", "นาฬิกา", "", null, Set.of(Role.GROUP_STAFF), null, null));
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void giveTheTimeBack() {
        time.giveBack();
        // the clocks of further nodes moved the engine's as well, behind the back of ours
        ClockUtil.reset();
    }

    @Test
    void tellsTheSameTimeAsTheEngine() {
        clock.moveTo(Instant.parse("2040-03-31T01:30:00Z"));

        assertThat(clock.instant()).isCloseTo(Instant.parse("2040-03-31T01:30:00Z"), within(20, ChronoUnit.SECONDS));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Bangkok"));
    }

    @Test
    void makesTheTimersOfTheEngineDue() {
        Job firstOfOctober =
                management.createJobQuery().processDefinitionKey("fiscal-year").singleResult();
        assertThat(due(firstOfOctober)).isFalse();

        clock.moveTo(firstOfOctober.getDuedate().toInstant());

        assertThat(due(firstOfOctober)).isTrue();
    }

    @Test
    void isMovedOnEveryNode() {
        try (OfficeClock here = node(null);
                OfficeClock there = node(null)) {
            here.moveTo(Instant.parse("2027-04-16T01:30:00Z"));
            there.read();

            assertThat(there.instant()).isEqualTo("2027-04-16T01:30:00Z");
        }
    }

    @Test
    void isNotSetBackByWhoeverReadItBeforeItWasMoved() {
        var readers = Executors.newFixedThreadPool(3);
        var ended = new AtomicBoolean();
        try {
            Runnable reading = () -> {
                while (!ended.get()) {
                    clock.read();
                }
            };
            var atWork = Stream.generate(() -> CompletableFuture.runAsync(reading, readers))
                    .limit(3)
                    .toList();
            Instant moment = Instant.parse("2040-01-01T01:30:00Z");
            for (int day = 0; day < 300; day++) {
                moment = moment.plus(1, ChronoUnit.DAYS);
                clock.moveTo(moment);
                assertThat(clock.instant()).isAfterOrEqualTo(moment);
                assertThat(ClockUtil.getCurrentTime()).isAfterOrEqualTo(moment);
            }
            ended.set(true);
            assertThat(atWork).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(10)));
        } finally {
            ended.set(true);
            readers.shutdown();
        }
    }

    @Test
    void beginsWhereItWasToldOnlyInANewDatabase() {
        database.sql("delete from office_clock").update();
        try (OfficeClock first = node(Instant.parse("2027-03-25T01:00:00Z"));
                OfficeClock second = node(Instant.parse("2030-01-01T01:00:00Z"))) {
            assertThat(first.instant()).isEqualTo("2027-03-25T01:00:00Z");
            assertThat(second.instant()).isEqualTo("2027-03-25T01:00:00Z");
        }
    }

    @Test
    void neverGoesBack() {
        time.set("2027-03-25T09:00");

        assertThatThrownBy(() -> clock.moveTo(Instant.parse("2027-03-25T01:00:00Z")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ย้อนเวลาไม่ได้ เวลาของระบบสาธิตคือ 25 มี.ค. 2570 09.00 น.");
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse("2027-03-25T02:00:00Z"));
    }

    @Test
    void movesOverSongkranToTheNextWorkingMorning() throws Exception {
        time.set("2027-04-12T16:00");

        web.perform(post("/office/clock/step")
                        .param("by", "MORNING")
                        .with(clerk())
                        .with(csrf()))
                .andExpect(redirectedUrl("/office/clock"));

        web.perform(get("/office/clock").with(clerk()))
                .andExpect(content().string(containsString("16 เม.ย. 2570 08.30 น.")))
                .andExpect(content().string(containsString("เวลาในระบบสาธิต")));
    }

    @Test
    void readsBuddhistDatesAndExplainsWhatItCannotRead() throws Exception {
        web.perform(to("31/03/2571", "9.15")).andExpect(redirectedUrl("/office/clock"));
        assertThat(clock.instant()).isCloseTo(Instant.parse("2028-03-31T02:15:00Z"), within(20, ChronoUnit.SECONDS));

        web.perform(to("31/02/2571", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่มีวันนี้ในปฏิทิน")))
                .andExpect(content().string(containsString("value=\"31/02/2571\"")));
        web.perform(to("1/4/2571", "เที่ยง")).andExpect(content().string(containsString("อ่านเวลา “เที่ยง” ไม่ได้")));
        web.perform(to("1/4/2600", "")).andExpect(content().string(containsString("ไกลกว่า 5 ปี")));
        web.perform(to("1/1/2571", "")).andExpect(content().string(containsString("ย้อนเวลาไม่ได้")));
    }

    @Test
    void isForThoseWhoRunTheDemoOnly() throws Exception {
        var keeper = user("clock.keeper").roles("staff");
        web.perform(get("/office/clock").with(keeper)).andExpect(status().isForbidden());
        web.perform(post("/office/clock/step").param("by", "MONTH").with(keeper).with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(get("/office/inbox").with(keeper))
                .andExpect(content().string(not(containsString("/office/clock"))));
    }

    @Test
    void isTheRealClockInTheRealProduct() {
        try (var product =
                new AnnotationConfigApplicationContext(TimeConfiguration.class, OfficeClockController.class)) {
            assertThat(product.getBean(Clock.class)).isEqualTo(Clock.system(ZoneId.of("Asia/Bangkok")));
            assertThat(product.getBeansOfType(OfficeClockController.class)).isEmpty();
        }
    }

    private org.springframework.test.web.servlet.RequestBuilder to(String day, String hour) {
        return post("/office/clock/to")
                .param("day", day)
                .param("time", hour)
                .with(clerk())
                .with(csrf());
    }

    private boolean due(Job job) {
        return management
                        .createJobQuery()
                        .jobId(job.getId())
                        .duedateLowerThan(now())
                        .count()
                == 1;
    }

    private Date now() {
        return new Date(ClockUtil.getCurrentTime().getTime() + 1);
    }

    private OfficeClock node(Instant start) {
        return new OfficeClock(database, Clock.fixed(REAL, ZoneId.of("Asia/Bangkok")), start);
    }

    private static RequestPostProcessor clerk() {
        return user("clock.clerk").roles("staff", "group-staff");
    }
}

package amnuay.procedure.servicesurvey;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import amnuay.Amnuay;
import amnuay.bench.CountingPostgres;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.SchoolEntry;
import amnuay.platform.TestPublicPort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A survey of 40 rating questions over 120 schools in the whole application, filled by the database itself. */
final class SurveyInApplication implements AutoCloseable {

    static final int YEAR = 2571;
    static final int QUESTIONS = 40;

    private static final String CLERK = "bench-clerk";
    private static final int SCHOOLS = 120;
    private static final int GROUPS = 6;

    private static final String RESPONSES =
            """
            insert into survey_response (id, survey, link, respondent_group, source, received_on, batch)
            select gen_random_uuid(), l.survey, l.id, 1 + at % :groups, 'ONLINE', current_date, null
              from generate_series(1, :many) as at
              join (select id, survey, row_number() over (order by sort) - 1 as place from survey_link) l
                on l.place = at % :schools""";

    private static final String ANSWERS =
            """
            insert into survey_answer (response, question, value)
            select r.id, q, 1 + (random() * 4)::int from survey_response r, generate_series(101, 100 + :questions) q
             where not exists (select from survey_answer a where a.response = r.id)""";

    private static final String COUNTS =
            """
            insert into survey_count (link, respondent_group, question, value, answers)
            select r.link, r.respondent_group, a.question, a.value, count(*)
              from survey_answer a join survey_response r on r.id = a.response group by 1, 2, 3, 4
            union all
            select link, respondent_group, 0, 0, count(*) from survey_response group by 1, 2
            on conflict (link, respondent_group, question, value) do update set answers = excluded.answers""";

    private final ConfigurableApplicationContext application;
    private final JdbcClient database;
    private final Surveys surveys;
    private final Answers answers;
    private final MockMvc pages;

    SurveyInApplication(CountingPostgres server) {
        server.create("survey");
        application = new SpringApplication(Amnuay.class, TestPublicPort.class)
                .run(
                        "--spring.profiles.active=test",
                        "--server.port=0",
                        "--amnuay.public.port=0",
                        "--spring.thymeleaf.cache=true",
                        "--spring.datasource.url=" + server.url("survey"),
                        "--spring.datasource.username=postgres",
                        "--amnuay.admin.password=Only-For-This-Bench-1");
        database = application.getBean(JdbcClient.class);
        surveys = application.getBean(Surveys.class);
        answers = application.getBean(Answers.class);
        pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
                .apply(springSecurity())
                .build();
        var identity = application.getBean(IdentityService.class);
        var clerk = identity.newUser(CLERK);
        clerk.setPassword("Nobody-logs-in-with-1-of-these");
        identity.saveUser(clerk);
        for (int at = 1; at <= SCHOOLS; at++) {
            application
                    .getBean(OrganizationSetup.class)
                    .school(new SchoolEntry(String.valueOf(65020000 + at), "โรงเรียนที่ " + at, "เมือง", "", null));
        }
        identity.createMembership(CLERK, "group-staff");
        publish();
    }

    private void publish() {
        surveys.prepareUsual(YEAR);
        surveys.edit(YEAR, SurveyInApplication::forty);
        surveys.publish(YEAR, Instant.now(), Instant.now().plus(Duration.ofDays(300)));
    }

    private static Questionnaire forty(Questionnaire usual) {
        List<Section> sections = new ArrayList<>();
        for (int section = 0; section < QUESTIONS / 10; section++) {
            List<Question> questions = new ArrayList<>();
            for (int at = 0; at < 10; at++) {
                int number = 101 + section * 10 + at;
                questions.add(new Question(
                        number,
                        section == 3 ? QuestionKind.DISSATISFACTION : QuestionKind.SATISFACTION,
                        "คำถามที่ " + number,
                        true,
                        List.of()));
            }
            sections.add(new Section(201 + section, "ตอนที่ " + section, "", questions));
        }
        return new Questionnaire(
                usual.title(),
                usual.intro(),
                usual.keeping(),
                usual.groups().subList(0, GROUPS),
                sections,
                usual.satisfaction(),
                usual.dissatisfaction(),
                300);
    }

    /** Fills up to so many respondents. */
    void fillTo(int respondents) {
        int many = respondents - Math.toIntExact(received());
        database.sql(RESPONSES)
                .param("groups", GROUPS)
                .param("schools", SCHOOLS)
                .param("many", many)
                .update();
        database.sql(ANSWERS).param("questions", QUESTIONS).update();
        database.sql(COUNTS).update();
        database.sql("vacuum analyze survey_answer").update();
        database.sql("vacuum analyze survey_count").update();
        database.sql("vacuum analyze survey_response").update();
    }

    long received() {
        return database.sql("select count(*) from survey_response")
                .query(Long.class)
                .single();
    }

    long answered() {
        return database.sql("select count(*) from survey_answer")
                .query(Long.class)
                .single();
    }

    /** Whether what is counted is what was answered. */
    boolean countsAgree() {
        return database.sql(
                                """
                        select count(*) from (
                            select r.link, r.respondent_group, a.question, a.value, count(*) as answers
                              from survey_answer a join survey_response r on r.id = a.response group by 1, 2, 3, 4) counted
                          full join (select * from survey_count where answers > 0 and question > 0) kept
                            using (link, respondent_group, question, value)
                         where kept.answers is distinct from counted.answers""")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** One more sheet, as the public form stores it. */
    void answer() {
        List<SurveyLink> links = surveys.links(YEAR);
        Map<Integer, List<Integer>> values = new TreeMap<>();
        for (int question = 101; question <= 100 + QUESTIONS; question++) {
            values.put(question, List.of(ThreadLocalRandom.current().nextInt(1, 6)));
        }
        Survey survey = surveys.of(YEAR);
        answers.take(
                survey.questionnaire(),
                links.get(ThreadLocalRandom.current().nextInt(SCHOOLS)),
                new AnswerSheet(ThreadLocalRandom.current().nextInt(1, GROUPS + 1), values, Map.of()),
                AnswerOrigin.page(UUID.randomUUID()));
    }

    void end() {
        surveys.close(YEAR);
    }

    /** A page as the clerk's browser gets it, drawn. */
    String page(String path) {
        try {
            return pages.perform(get("/office/service-survey/" + YEAR + path)
                            .with(user(CLERK).roles("staff", "group-staff")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a page would cost without counts: the database reads every answer. */
    void plainGroupBy() {
        database.sql(
                        """
                        select r.respondent_group, a.question, a.value, count(*)
                          from survey_answer a join survey_response r on r.id = a.response
                          join survey s on s.id = r.survey where s.fiscal_year = ? group by 1, 2, 3""")
                .param(YEAR)
                .query()
                .listOfRows();
    }

    List<String> tokens() {
        return surveys.links(YEAR).stream().map(SurveyLink::token).toList();
    }

    int publicPort() {
        return application.getBean(TestPublicPort.class).number();
    }

    @Override
    public void close() {
        application.close();
    }
}

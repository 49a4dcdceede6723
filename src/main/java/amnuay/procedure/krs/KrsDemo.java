package amnuay.procedure.krs;

import amnuay.procedure.ProcedureYears;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * KRS of the running fiscal year in the demo profile: eight indicators, and the process brought by the demo office's own people, through
 * their own forms, to where every unit names who supervises an indicator and who keeps its data (step ๓).
 */
@Component
@Profile("demo")
@Order(40)
class KrsDemo implements ApplicationRunner {

    private static final String STAFF = "group-staff";
    private static final String GROUP_DIRECTOR = "group-director";

    private final Indicators indicators;
    private final ProcedureYears years;
    private final DemoActor actor;
    private final FormService forms;
    private final RepositoryService repository;
    private final Clock clock;

    KrsDemo(
            Indicators indicators,
            ProcedureYears years,
            DemoActor actor,
            FormService forms,
            RepositoryService repository,
            Clock clock) {
        this.indicators = indicators;
        this.years = years;
        this.actor = actor;
        this.forms = forms;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        FiscalYear year = years.runningYear();
        if (!indicators.of(year.buddhistYear()).isEmpty()) {
            return;
        }
        enterIndicators(year);
        open(year);
        receiveFramework();
        invite();
        recordMeeting(year);
    }

    private void enterIndicators(FiscalYear year) throws IOException {
        int order = 0;
        for (IndicatorEntry indicator : sample(year)) {
            order++;
            indicators.put(year.buddhistYear(), indicator, order);
        }
    }

    /** The eight indicators of the demo office, scored in both ways of the scheme. */
    static List<IndicatorEntry> sample(FiscalYear year) throws IOException {
        try (var file = new ClassPathResource("demo/krs-indicators.csv").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> indicator(year, line.split(",", -1)))
                    .toList();
        }
    }

    private static IndicatorEntry indicator(FiscalYear year, String[] fields) {
        Direction direction = Direction.valueOf(fields[6]);
        return new IndicatorEntry(
                fields[0],
                fields[1],
                fields[2],
                new BigDecimal(fields[3]),
                fields[4],
                fields[5],
                direction,
                "",
                "",
                fields[7],
                fields[8],
                null,
                List.of(),
                new Measure(
                        fields[9],
                        new BigDecimal(fields[10]),
                        MeasureText.scale(fields[11], fields[12], fields[13], direction),
                        baselines(year, fields[14].split(" "))));
    }

    /** @param values of the years before this one, the last year's last */
    private static List<Baseline> baselines(FiscalYear year, String[] values) {
        List<Baseline> baselines = new ArrayList<>();
        for (int number = 0; number < values.length; number++) {
            baselines.add(new Baseline(year.buddhistYear() - values.length + number, new BigDecimal(values[number])));
        }
        return baselines;
    }

    private void open(FiscalYear year) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Krs.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        actor.as(STAFF, () -> forms.submitStartForm(newest, Map.of("fiscalYear", year.buddhistYear())));
    }

    private void receiveFramework() {
        actor.attach(
                STAFF, "Step01_ReceiveFramework", "upload:framework", "กรอบการประเมิน.txt", "กรอบการประเมินตัวอย่าง");
        actor.complete(
                STAFF,
                "Step01_ReceiveFramework",
                Map.of(
                        "letterReference", "ศธ ๐๔๐๑๐/ว ๑๒๓๔",
                        "letterDate", typed(20),
                        "briefingDate", typed(15)));
    }

    private void invite() {
        actor.complete(
                STAFF,
                "Step02_PlanMeeting",
                Map.of(
                        "meetingDate", typed(5),
                        "meetingTime", "09.00 - 12.00 น.",
                        "meetingPlace", "ห้องประชุมใหญ่ สพป.พิษณุโลก เขต ๒",
                        "agenda", "ชี้แจงกรอบการประเมิน\nกำหนดผู้รับผิดชอบแต่ละตัวชี้วัด"));
        actor.complete(GROUP_DIRECTOR, "Step02_ApproveInvitationMemo", Map.of("decision", "approve"));
        actor.complete(
                STAFF,
                "Step02_IssueInvitationMemo",
                Map.of("numbering", "central", "number", "124", "dated", typed(12)));
    }

    private void recordMeeting(FiscalYear year) {
        actor.attach(
                STAFF,
                "Step02_RecordMeeting",
                "upload:meeting-minutes",
                "รายงานการประชุม.txt",
                "รายงานการประชุมตัวอย่าง");
        List<Map<String, Object>> responsible = indicators.of(year.buddhistYear()).stream()
                .map(indicator -> Map.<String, Object>of(
                        "indicator", indicator.code() + " " + indicator.name(),
                        "unit", indicator.responsibleUnit(),
                        "person", indicator.responsiblePerson()))
                .toList();
        actor.complete(
                STAFF,
                "Step02_RecordMeeting",
                Map.of(
                        "heldOn", typed(5),
                        "attendees", List.of("director", GROUP_DIRECTOR, STAFF, "unit-head", "keeper"),
                        "responsible", responsible));
    }

    private String typed(int daysAgo) {
        return ThaiDates.typed(LocalDate.now(clock).minusDays(daysAgo));
    }
}

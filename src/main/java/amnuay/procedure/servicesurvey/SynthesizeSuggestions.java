package amnuay.procedure.servicesurvey;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๖: problems and suggestions, synthesised by hand into what is to be improved, by whom and until when. */
@Component
class SynthesizeSuggestions extends DraftingForm<SynthesizeSuggestions.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกหลักการและเหตุผล")
                    @Size(max = 3900, message = "หลักการและเหตุผลยาวเกิน ๓,๙๐๐ ตัวอักษร")
                    @Printable
                    String rationale,
            @NotEmpty(message = "กรุณาเพิ่มประเด็นที่ต้องปรับปรุงหรือพัฒนาอย่างน้อยหนึ่งประเด็น")
                    @Size(max = 100, message = "แผนมีได้ไม่เกิน ๑๐๐ ประเด็น")
                    @Valid
                    List<Item> items) {}

    record Item(
            @NotBlank(message = "กรุณากรอกปัญหาหรือข้อเสนอแนะให้ครบทุกแถว")
                    @Size(max = 900, message = "ปัญหาหรือข้อเสนอแนะยาวเกิน ๙๐๐ ตัวอักษร")
                    @Printable
                    String problem,
            @NotBlank(message = "กรุณากรอกแนวทางปรับปรุงให้ครบทุกแถว")
                    @Size(max = 900, message = "แนวทางปรับปรุงยาวเกิน ๙๐๐ ตัวอักษร")
                    @Printable
                    String action,
            @NotBlank(message = "กรุณาเลือกผู้รับผิดชอบให้ครบทุกแถว") String owner,
            @NotNull(message = "กรุณากรอกวันที่ต้องเสร็จให้ครบทุกแถว") LocalDate due) {}

    private static final int PROPOSED = 3;

    private final Improvements improvements;
    private final ReportFigures figures;
    private final Organization organization;

    SynthesizeSuggestions(
            Drafting drafting, Improvements improvements, ReportFigures figures, Organization organization) {
        super("service-survey-synthesize-suggestions", ImprovementPlan.NAME, drafting);
        this.improvements = improvements;
        this.figures = figures;
        this.organization = organization;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of(
                "rationale",
                "ผลการสำรวจความพึงพอใจและความไม่พึงพอใจในการให้บริการ ประจำปีงบประมาณ พ.ศ. "
                        + ThaiText.digits(task.year().buddhistYear())
                        + " มีปัญหา อุปสรรค และข้อเสนอแนะของผู้รับบริการและผู้มีส่วนได้ส่วนเสียที่ควรนำมาปรับปรุงการให้บริการ"
                        + " สำนักงานจึงกำหนดแผนปรับปรุงและพัฒนาคุณภาพการให้บริการ");
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "page", ServiceSurvey.page(task.year()) + "/results",
                "figures", SurveyText.shown("- " + String.join("\n- ", figures.words(year))),
                "items", items(task.year()),
                "people",
                        organization.people().stream()
                                .map(person -> new Option(person.fullName(), person.id()))
                                .toList());
    }

    @Override
    protected void drafted(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        List<Improvement> rows = new ArrayList<>();
        for (Item item : form.items()) {
            rows.add(new Improvement(
                    year,
                    rows.size() + 1,
                    SurveyText.oneLine(item.problem()),
                    SurveyText.oneLine(item.action()),
                    item.owner(),
                    item.due()));
        }
        improvements.put(year, rows);
    }

    /** What was drafted before; the first time what people are most dissatisfied with. */
    private List<Map<String, Object>> items(FiscalYear year) {
        List<Improvement> kept = improvements.of(year.buddhistYear());
        if (!kept.isEmpty()) {
            return kept.stream()
                    .map(item -> Map.<String, Object>of(
                            "problem", item.problem(),
                            "action", item.action(),
                            "owner", item.owner(),
                            "due", ThaiDates.typed(item.due())))
                    .toList();
        }
        return figures.mostDissatisfied(year.buddhistYear(), PROPOSED).stream()
                .map(question -> Map.<String, Object>of(
                        "problem",
                        question.text() + " (ไม่พึงพอใจเฉลี่ย "
                                + question.rating().mean() + ")",
                        "due",
                        ThaiDates.typed(year.next().end())))
                .toList();
    }
}

package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.PaperText;
import amnuay.procedure.StepTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๗: the words of the yearly summary; it begins with those of the book. */
@Component
class DraftYearlySummary extends DraftingForm<DraftYearlySummary.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกสรุปผลการดำเนินการ")
                    @Size(max = 10_000, message = "สรุปผลการดำเนินการยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String summary,
            @NotBlank(message = "กรุณากรอกปัญหาอุปสรรค หากไม่มีให้กรอกว่า ไม่มี")
                    @Size(max = 20_000, message = "ปัญหาอุปสรรคยาวเกิน ๒๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String obstacles,
            @NotBlank(message = "กรุณากรอกแนวทางการพัฒนา")
                    @Size(max = 20_000, message = "แนวทางการพัฒนายาวเกิน ๒๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String suggestions) {}

    private final Standings standings;
    private final Drafting drafting;

    DraftYearlySummary(Drafting drafting, Standings standings) {
        super("esa-standards-draft-summary", YearlySummary.NAME, drafting);
        this.drafting = drafting;
        this.standings = standings;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        Optional<PaperText> book = drafting.textOf(task.businessKey(), Sar.NAME, Optional.empty());
        return Map.of(
                "summary", book.map(text -> text.get("summary")).orElseGet(() -> StandingText.usualSummary(standing)),
                "obstacles",
                        book.map(text -> text.get("obstacles"))
                                .orElseGet(() -> StandingText.collected(standing, SelfAssessment::obstacles)),
                "suggestions",
                        book.map(text -> text.get("suggestions"))
                                .orElseGet(() -> StandingText.collected(standing, SelfAssessment::development)));
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("standing", StandingText.markdown(standings.of(task.year().buddhistYear())));
    }
}

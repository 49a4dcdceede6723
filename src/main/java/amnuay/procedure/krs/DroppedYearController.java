package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a year whose results are not used is closed (ไม่นำผลมาใช้). */
@Controller
@RequestMapping("/office/krs/{year}/drop")
class DroppedYearController {

    /** Who closes a year. */
    static final List<String> CLOSERS = List.of("group-director", "director");

    private static final String MAY_CLOSE = "hasAnyRole('group-director','director')";

    private final DroppedYears years;

    DroppedYearController(DroppedYears years) {
        this.years = years;
    }

    /** What stands in the form, right or wrong. */
    record Form(String reason, String reference, Boolean sure) {}

    /** A closed year as the page shows it. */
    record Closed(String reason, String reference, String at) {}

    @GetMapping
    @PreAuthorize(MAY_CLOSE)
    String show(@PathVariable int year, Model model) {
        return page(year, new Form("", "", null), model);
    }

    @PostMapping
    @PreAuthorize(MAY_CLOSE)
    String drop(
            @PathVariable int year,
            @ModelAttribute("form") Form form,
            Principal person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            if (!Boolean.TRUE.equals(form.sure())) {
                throw new Refusal("กรุณาทำเครื่องหมายยืนยันว่าต้องการปิดปีนี้ เพราะปิดแล้วเปิดงานที่ค้างอยู่ต่อไม่ได้");
            }
            years.drop(year, form.reason(), form.reference(), person.getName());
            flash.addFlashAttribute("done", "ปิดปีด้วยเหตุไม่นำผลมาใช้แล้ว ระบบแจ้งทุกคนให้ทราบ");
            return "redirect:/office/krs/" + year + "/drop";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return page(year, form, model);
        }
    }

    private String page(int year, Form form, Model model) {
        model.addAttribute("year", new FiscalYear(year));
        model.addAttribute("form", form);
        model.addAttribute("running", years.isRunning(year));
        model.addAttribute(
                "closed", years.find(year).map(DroppedYearController::closed).orElse(null));
        return "office/krs/drop";
    }

    private static Closed closed(DroppedYear year) {
        return new Closed(year.reason(), year.reference(), ThaiDates.screenTime(year.droppedAt()));
    }
}

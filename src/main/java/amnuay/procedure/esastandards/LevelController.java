package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The names of a year's quality levels. */
@Controller
@RequestMapping("/office/esa-standards/{year:[0-9]{4}}/levels")
@PreAuthorize(EsaEditors.RULE)
class LevelController {

    private final EsaYears years;

    LevelController(EsaYears years) {
        this.years = years;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        return page(year, years.levels(year).stream().map(QualityLevel::name).toList(), model);
    }

    /** @param names lowest first; empty lines do not count */
    @PostMapping
    String save(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<String> names,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<QualityLevel> levels = new ArrayList<>();
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> levels.add(new QualityLevel(levels.size() + 1, name)));
        try {
            years.setLevels(year, levels);
            flash.addFlashAttribute("done", "บันทึกระดับคุณภาพของ" + new FiscalYear(year).label() + " แล้ว");
            return "redirect:/office/esa-standards/" + year + "/points";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return page(year, names, model);
        }
    }

    private static String page(int year, List<String> names, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        List<String> rows = new ArrayList<>(names);
        rows.add("");
        rows.add("");
        model.addAttribute("names", rows);
        return "office/esa-standards/levels";
    }
}

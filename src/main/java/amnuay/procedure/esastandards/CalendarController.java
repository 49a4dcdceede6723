package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Enters the calendar of a year that was published on paper, before the year is taken over. Once its work has begun, dates are moved on
 * the pages of the schedule, with a reason.
 */
@Controller
@RequestMapping("/office/esa-standards/{year:[0-9]{4}}/calendar")
@PreAuthorize(EsaEditors.RULE)
class CalendarController {

    private final YearCalendars calendars;

    CalendarController(YearCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        CalendarFields fields = calendars
                .find(year)
                .map(calendar -> CalendarFields.of(calendars.rounds(year), calendar))
                .orElseGet(CalendarFields::empty);
        return page(year, fields, model);
    }

    @PostMapping
    String save(
            @PathVariable int year,
            @ModelAttribute("form") CalendarFields form,
            Principal person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            calendars.enter(year, form.plan(), person.getName());
            flash.addFlashAttribute("done", "บันทึกปฏิทินของ" + new FiscalYear(year).label() + " แล้ว");
            return "redirect:/office/esa-standards/" + year + "/points";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return page(year, form, model);
        }
    }

    private String page(int year, CalendarFields fields, Model model) {
        model.addAttribute("form", fields);
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        model.addAttribute("locked", !calendars.mayBeEntered(year));
        return "office/esa-standards/calendar";
    }
}

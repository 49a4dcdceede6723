package amnuay.procedure;

import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schedule of a procedure's year: for everybody to read and print, for the group that runs the procedure to change. */
@Controller
@RequestMapping("/office/schedule")
class ScheduleController {

    private static final List<String> KEEPERS = List.of("group-staff", "group-director");
    private static final String MAY_CHANGE = "hasAnyRole('group-staff','group-director')";
    private static final String YEAR = "/{procedure:[a-z-]+}/{year:[0-9]{4}}";

    private final ScheduleDesk desk;
    private final ScheduleLines lines;
    private final DryRun dryRun;
    private final ScheduleFollower follower;
    private final ProcedureYears years;

    ScheduleController(
            ScheduleDesk desk, ScheduleLines lines, DryRun dryRun, ScheduleFollower follower, ProcedureYears years) {
        this.desk = desk;
        this.lines = lines;
        this.dryRun = dryRun;
        this.follower = follower;
        this.years = years;
    }

    /**
     * What stands in the form, right or wrong.
     *
     * @param former the date when the form was opened, ISO or empty, so that nobody overwrites what another has just entered
     * @param day the date as it was typed; empty while it is not announced
     * @param accepted a day off, ISO, that the person insists on
     * @param proposal the working day that the person takes instead of a day off, as typed
     */
    record Form(
            String element,
            String former,
            String day,
            ScheduleSource source,
            String reason,
            String accepted,
            String proposal) {

        static Form of(ScheduledDate row) {
            ScheduleSource source =
                    row.source() == ScheduleSource.OBEC_LETTER || row.date() == null && row.workingDays() == null
                            ? ScheduleSource.OBEC_LETTER
                            : ScheduleSource.OFFICE;
            return new Form(
                    row.element(), former(row), row.day().map(ThaiDates::typed).orElse(""), source, "", "", "");
        }

        String chosen() {
            return proposal == null || proposal.isEmpty() ? day : proposal;
        }

        static String former(ScheduledDate row) {
            return row.day().map(LocalDate::toString).orElse("");
        }
    }

    @GetMapping
    String running() {
        return page(years.keys().get(0), years.runningYear().buddhistYear());
    }

    @GetMapping(YEAR)
    String show(@PathVariable String procedure, @PathVariable int year, HttpServletRequest request, Model model) {
        String key = head(procedure, year, model);
        model.addAttribute("lines", lines.of(desk.rows(procedure, key)));
        model.addAttribute("changes", lines.changes(key));
        model.addAttribute("open", years.find(key).isPresent());
        model.addAttribute("mayChange", KEEPERS.stream().anyMatch(request::isUserInRole));
        return "office/schedule";
    }

    /** What the schedule would make the reminders say, to be looked through before the year begins. */
    @GetMapping(YEAR + "/reminders")
    String reminders(@PathVariable String procedure, @PathVariable int year, Model model) {
        String key = head(procedure, year, model);
        model.addAttribute("table", dryRun.of(procedure, desk.rows(procedure, key)));
        return "office/schedule-reminders";
    }

    @GetMapping(YEAR + "/edit")
    @PreAuthorize(MAY_CHANGE)
    String edit(@PathVariable String procedure, @PathVariable int year, @RequestParam String element, Model model) {
        ScheduledDate row = desk.row(procedure, head(procedure, year, model), element);
        return form(row, Form.of(row), model);
    }

    @PostMapping(YEAR + "/save")
    @PreAuthorize(MAY_CHANGE)
    String save(
            @PathVariable String procedure,
            @PathVariable int year,
            @ModelAttribute Form form,
            Principal person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String key = head(procedure, year, model);
        ScheduledDate row = desk.row(procedure, key, form.element());
        try {
            desk.save(procedure, key, form, person.getName());
            flash.addFlashAttribute(
                    "done",
                    "บันทึกกำหนดการ “" + row.label()
                            + "” แล้ว กำหนดส่งของงานที่เปิดอยู่ ตัวตั้งเวลา และการแจ้งเตือนปรับตามแล้ว");
            return page(procedure, year);
        } catch (ClosedDay closed) {
            response.setStatus(409);
            model.addAttribute("closed", closed);
            return form(row, form, model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return form(row, form, model);
        }
    }

    /** Sets open tasks and timers to what the schedule says; they follow by themselves, so this is for after a repair. */
    @PostMapping(YEAR + "/follow")
    @PreAuthorize(MAY_CHANGE)
    String follow(@PathVariable String procedure, @PathVariable int year, Model model, RedirectAttributes flash) {
        follower.followAll(head(procedure, year, model));
        flash.addFlashAttribute("done", "ปรับกำหนดส่งของงานที่เปิดอยู่และตัวตั้งเวลาให้ตรงกับปฏิทินแล้ว");
        return page(procedure, year);
    }

    private String head(String procedure, int year, Model model) {
        String key = desk.businessKey(procedure, year);
        model.addAttribute("procedure", procedure);
        model.addAttribute("procedureName", years.nameOf(procedure));
        model.addAttribute(
                "procedures",
                years.keys().stream()
                        .map(each -> Map.entry(each, years.nameOf(each)))
                        .toList());
        model.addAttribute("year", year);
        return key;
    }

    private String form(ScheduledDate row, Form form, Model model) {
        model.addAttribute("row", lines.of(List.of(row)).get(0));
        model.addAttribute("form", form);
        model.addAttribute("sources", List.of(ScheduleSource.OFFICE, ScheduleSource.OBEC_LETTER));
        return "office/schedule-date";
    }

    private static String page(String procedure, int year) {
        return "redirect:/office/schedule/" + procedure + "/" + year;
    }
}

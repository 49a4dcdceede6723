package amnuay.deadline;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

/** The office's days off: the list for everybody, changes by those who keep the calendar. */
@Controller
@RequestMapping("/office/holidays")
class HolidayController {

    private static final List<String> KEEPERS = List.of("group-staff", "group-director", "camunda-admin");
    private static final String MAY_CHANGE = "hasAnyRole('group-staff','group-director','camunda-admin')";
    private static final String YEAR = "/{year:[0-9]{4}}";

    private final HolidayTable table;
    private final Clock clock;

    HolidayController(HolidayTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What stands in the form, right or wrong. */
    record Form(String former, String day, String name, HolidayKind kind, String note) {

        static Form of(HolidayEntry holiday) {
            return new Form(
                    holiday.day().toString(),
                    ThaiDates.typed(holiday.day()),
                    holiday.name(),
                    holiday.kind(),
                    holiday.note());
        }

        public boolean isNew() {
            return former == null || former.isEmpty();
        }

        /** @throws Refusal also for a day outside the year whose calendar is open */
        HolidayEntry entryIn(int year) {
            LocalDate date = ThaiDates.parse(day);
            if (ThaiDates.buddhistYear(date) != year) {
                throw new Refusal("วันที่ " + ThaiDates.screenDate(date) + " ไม่อยู่ในปี " + year
                        + " กรุณาแก้วันที่ หรือเปิดปฏิทินปี " + ThaiDates.buddhistYear(date) + " แล้วเพิ่มที่นั่น");
            }
            return new HolidayEntry(date, name, kind == null ? HolidayKind.SPECIAL : kind, note);
        }
    }

    @GetMapping
    String thisYear() {
        return page(ThaiDates.buddhistYear(LocalDate.now(clock)));
    }

    @GetMapping(YEAR)
    String list(@PathVariable int year, HttpServletRequest request, Model model) {
        List<HolidayLine> lines = table.of(year).stream().map(HolidayLine::of).toList();
        model.addAttribute("year", year);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "closedDays", lines.stream().filter(line -> !line.weekend()).count());
        model.addAttribute(
                "confirmedAt",
                table.confirmedAt(year).map(ThaiDates::screenTime).orElse(null));
        model.addAttribute("inUse", year == ThaiDates.buddhistYear(LocalDate.now(clock)));
        model.addAttribute("mayChange", KEEPERS.stream().anyMatch(request::isUserInRole));
        return "office/holidays";
    }

    /** @param day of the holiday to change, ISO; empty for a new one */
    @GetMapping(YEAR + "/edit")
    @PreAuthorize(MAY_CHANGE)
    String edit(@PathVariable int year, @RequestParam(defaultValue = "") String day, Model model) {
        Form form = day.isEmpty()
                ? new Form("", "", "", HolidayKind.SPECIAL, "")
                : Form.of(table.on(ThaiDates.parse(day))
                        .orElseThrow(() -> Refusal.notFound("ไม่มีวันหยุดนี้แล้ว กรุณากลับไปดูปฏิทินล่าสุด")));
        return form(form, year, model);
    }

    @PostMapping(YEAR + "/save")
    @PreAuthorize(MAY_CHANGE)
    String save(
            @PathVariable int year,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            HolidayEntry holiday = form.entryIn(year);
            if (form.isNew()) {
                table.add(holiday);
            } else {
                table.change(ThaiDates.parse(form.former()), holiday);
            }
            flash.addFlashAttribute(
                    "done",
                    "บันทึกวันหยุดวันที่ " + ThaiDates.screenDate(holiday.day())
                            + " แล้ว กำหนดส่งของงานที่เปิดอยู่ปรับตามปฏิทินใหม่แล้ว");
            return page(year);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return form(form, year, model);
        }
    }

    @PostMapping(YEAR + "/remove")
    @PreAuthorize(MAY_CHANGE)
    String remove(@PathVariable int year, @RequestParam String day, RedirectAttributes flash) {
        LocalDate date = ThaiDates.parse(day);
        table.remove(date);
        flash.addFlashAttribute(
                "done",
                "ลบวันหยุดวันที่ " + ThaiDates.screenDate(date)
                        + " แล้ว วันนี้กลับเป็นวันทำการ และกำหนดส่งของงานที่เปิดอยู่ปรับตามแล้ว");
        return page(year);
    }

    @PostMapping(YEAR + "/propose")
    @PreAuthorize(MAY_CHANGE)
    String propose(@PathVariable int year, RedirectAttributes flash) {
        try {
            List<HolidayEntry> added = table.propose(year);
            flash.addFlashAttribute(
                    "done", added.isEmpty() ? "วันหยุดตามกฎมีครบแล้ว ไม่มีอะไรต้องเติม" : saying(added));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(year);
    }

    @PostMapping(YEAR + "/confirm")
    @PreAuthorize(MAY_CHANGE)
    String confirm(@PathVariable int year, Principal person, RedirectAttributes flash) {
        try {
            table.confirm(year, person.getName());
            flash.addFlashAttribute("done", "ยืนยันปฏิทินวันหยุดปี " + year + " แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(year);
    }

    @PostMapping(YEAR + "/withdraw")
    @PreAuthorize(MAY_CHANGE)
    String withdraw(@PathVariable int year, RedirectAttributes flash) {
        table.withdraw(year);
        flash.addFlashAttribute("done", "ยกเลิกการยืนยันปฏิทินวันหยุดปี " + year + " แล้ว");
        return page(year);
    }

    private static String saying(List<HolidayEntry> added) {
        return "เติมวันหยุดตามกฎแล้ว " + added.size() + " วัน: "
                + added.stream()
                        .map(holiday -> ThaiDates.screenDate(holiday.day()) + " " + holiday.name())
                        .collect(Collectors.joining(", "));
    }

    private String form(Form form, int year, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("year", year);
        model.addAttribute("kinds", HolidayKind.values());
        return "office/holiday";
    }

    private static String page(int year) {
        return "redirect:/office/holidays/" + year;
    }
}

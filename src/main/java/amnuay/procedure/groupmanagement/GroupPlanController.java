package amnuay.procedure.groupmanagement;

import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
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

/** The group's plan of a year: for everybody to read and print, for the group to enter. */
@Controller
@RequestMapping("/office/group-management")
class GroupPlanController {

    private static final String EDITORS = "hasAnyRole('group-staff','group-director')";
    private static final String YEAR = "/{year:[0-9]{4}}/plan";

    private final GroupPlan plan;
    private final PlanCarryOver carryOver;
    private final PlanLines lines;
    private final GroupPeople people;
    private final Clock clock;

    GroupPlanController(GroupPlan plan, PlanCarryOver carryOver, PlanLines lines, GroupPeople people, Clock clock) {
        this.plan = plan;
        this.carryOver = carryOver;
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What stands in the form, right or wrong.
     *
     * @param id of the item that is changed; empty for a new one
     * @param first month as {@code 2026-10}
     */
    record Form(String id, WorkArea area, String title, String owner, String first, String last, String expected) {

        static Form of(PlanItem item) {
            return new Form(
                    item.id().toString(),
                    item.area(),
                    item.title(),
                    item.owner() == null ? "" : item.owner(),
                    YearMonth.from(item.firstMonth()).toString(),
                    YearMonth.from(item.lastMonth()).toString(),
                    item.expected());
        }

        static Form empty(FiscalYear year) {
            return new Form(
                    "",
                    null,
                    "",
                    "",
                    YearMonth.from(year.start()).toString(),
                    YearMonth.from(year.end()).toString(),
                    "");
        }

        /** @throws Refusal for an id that no page of ours has given out */
        UUID item() {
            try {
                return UUID.fromString(id);
            } catch (IllegalArgumentException forged) {
                throw new Refusal("ไม่พบงานที่แก้ไข กรุณาโหลดหน้าแผนใหม่แล้วเลือกงานอีกครั้ง");
            }
        }

        PlanEntry entry() {
            return new PlanEntry(area, title, owner, PlanMonths.parse(first), PlanMonths.parse(last), expected);
        }

        public boolean isNew() {
            return id == null || id.isBlank();
        }
    }

    @GetMapping
    String running() {
        return page(FiscalYear.of(LocalDate.now(clock)).buddhistYear());
    }

    @GetMapping(YEAR)
    String show(
            @PathVariable int year,
            @RequestParam(required = false) UUID edit,
            HttpServletRequest request,
            Model model) {
        FiscalYear fiscalYear = new FiscalYear(year);
        return show(fiscalYear, edit == null ? Form.empty(fiscalYear) : Form.of(plan.get(year, edit)), request, model);
    }

    @PostMapping(YEAR)
    @PreAuthorize(EDITORS)
    String save(
            @PathVariable int year,
            @ModelAttribute("form") Form form,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        FiscalYear fiscalYear = new FiscalYear(year);
        try {
            if (form.isNew()) {
                plan.add(fiscalYear, form.entry());
            } else {
                plan.change(fiscalYear, form.item(), form.entry());
            }
            flash.addFlashAttribute("done", "บันทึกงาน “" + form.title().strip() + "” แล้ว");
            return page(year);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return show(fiscalYear, form, request, model);
        }
    }

    @PostMapping(YEAR + "/{id:[0-9a-f-]{36}}/remove")
    @PreAuthorize(EDITORS)
    String remove(@PathVariable int year, @PathVariable UUID id, RedirectAttributes flash) {
        return tell(year, flash, () -> {
            plan.remove(new FiscalYear(year), id);
            return "นำงานออกจากแผนแล้ว";
        });
    }

    @PostMapping(YEAR + "/carry-over")
    @PreAuthorize(EDITORS)
    String carryOver(@PathVariable int year, @RequestParam(defaultValue = "") String from, RedirectAttributes flash) {
        return tell(year, flash, () -> {
            FiscalYear fiscalYear = new FiscalYear(year);
            int added =
                    switch (from) {
                        case "findings" -> carryOver.fromFindings(fiscalYear);
                        case "unfinished" -> carryOver.fromLastYear(fiscalYear, PlanCarryOver.What.UNFINISHED);
                        default -> carryOver.fromLastYear(fiscalYear, PlanCarryOver.What.EVERYTHING);
                    };
            return added == 0
                    ? "นำมาไว้ในแผนครบแล้ว ไม่มีงานใหม่"
                    : "นำงานมาไว้ในแผน " + added + " รายการ กรุณาตรวจสอบผู้รับผิดชอบและระยะเวลา";
        });
    }

    private String show(FiscalYear year, Form form, HttpServletRequest request, Model model) {
        List<PlanLines.Line> shown = lines.of(year.buddhistYear());
        model.addAttribute("year", year.buddhistYear());
        model.addAttribute("label", year.label());
        model.addAttribute("form", form);
        model.addAttribute("lines", shown);
        model.addAttribute("locked", plan.isLocked(year.buddhistYear()));
        model.addAttribute(
                "mayEdit",
                !plan.isLocked(year.buddhistYear())
                        && (request.isUserInRole("group-staff") || request.isUserInRole("group-director")));
        model.addAttribute("areas", WorkArea.values());
        model.addAttribute("months", PlanMonths.of(year));
        model.addAttribute("owners", people.possibleOwners());
        model.addAttribute("idle", String.join(", ", idle(shown)));
        return "office/group-management/plan";
    }

    /** The people of the group who have no work in the plan. */
    private List<String> idle(List<PlanLines.Line> shown) {
        return people.members().stream()
                .filter(member -> shown.stream().noneMatch(line -> member.id().equals(line.ownerId())))
                .map(PersonView::fullName)
                .toList();
    }

    private interface Deed {
        String done();
    }

    private static String tell(int year, RedirectAttributes flash, Deed deed) {
        try {
            flash.addFlashAttribute("done", deed.done());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(year);
    }

    private static String page(int year) {
        return "redirect:/office/group-management/" + year + "/plan";
    }
}

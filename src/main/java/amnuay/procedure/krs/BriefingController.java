package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.SchoolView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was at the briefing (step ๖) and who has acknowledged it since; the papers of schools are noted here. */
@Controller
@RequestMapping("/office/krs/{year:[0-9]{4}}/briefing")
class BriefingController {

    private static final String READERS =
            "hasAnyRole('group-staff','group-director','deputy-director','director','camunda-admin')";
    private static final String KEEPERS = "hasAnyRole('group-staff','group-director','camunda-admin')";

    /**
     * One row of the list.
     *
     * @param id login name or school code
     * @param under unit or district
     * @param state in Thai
     */
    record Line(String id, String name, String under, String state, boolean knows) {}

    private final Briefings briefings;
    private final Organization organization;
    private final Clock clock;

    BriefingController(Briefings briefings, Organization organization, Clock clock) {
        this.briefings = briefings;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(READERS)
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        List<Line> people = people(year);
        List<Line> schools = schools(year);
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        briefings
                .find(year)
                .filter(briefing -> briefing.heldOn() != null)
                .ifPresent(briefing -> model.addAttribute("heldOn", ThaiDates.screenDate(briefing.heldOn())));
        model.addAttribute("people", people);
        model.addAttribute("schools", schools);
        model.addAttribute(
                "open",
                Stream.concat(people.stream(), schools.stream())
                        .filter(line -> !line.knows())
                        .count());
        model.addAttribute("today", ThaiDates.typed(LocalDate.now(clock)));
        model.addAttribute(
                "mayNote",
                Stream.of("group-staff", "group-director", "camunda-admin").anyMatch(request::isUserInRole));
        return "office/krs/briefing";
    }

    @PostMapping("/schools")
    @PreAuthorize(KEEPERS)
    String note(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<String> schools,
            @RequestParam(defaultValue = "") String on,
            Authentication login,
            RedirectAttributes flash) {
        try {
            briefings.acknowledgeOnPaper(year, schools, ThaiDates.parse(on), login.getName());
            flash.addFlashAttribute("done", "บันทึกการรับทราบของสถานศึกษา " + schools.size() + " แห่งแล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/krs/" + year + "/briefing";
    }

    private List<Line> people(int year) {
        Names names = Names.in(organization);
        return briefings.staff(year).stream()
                .map(person -> new Line(
                        person.person(),
                        names.person(person.person()),
                        names.find(person.person())
                                .map(view -> view.unitName() == null ? "" : view.unitName())
                                .orElse(""),
                        state(person, names),
                        person.knows() || !names.isActive(person.person())))
                .sorted(openFirst())
                .toList();
    }

    private static String state(BriefedPerson person, Names names) {
        if (person.present()) {
            return "เข้าประชุม";
        }
        if (person.acknowledgedAt() == null) {
            return names.isActive(person.person()) ? "ยังไม่รับทราบ" : "พ้นจากสำนักงานแล้ว";
        }
        String by =
                person.notedBy().equals(person.person()) ? "" : " (บันทึกโดย " + names.person(person.notedBy()) + ")";
        return "รับทราบเมื่อ " + ThaiDates.screenTime(person.acknowledgedAt()) + by;
    }

    private List<Line> schools(int year) {
        Map<String, SchoolView> known =
                organization.schools().stream().collect(Collectors.toMap(SchoolView::code, Function.identity()));
        return briefings.schools(year).stream()
                .filter(school -> known.containsKey(school.school()))
                .map(school -> line(school, known.get(school.school())))
                .sorted(openFirst())
                .toList();
    }

    private static Line line(BriefedSchool school, SchoolView view) {
        String absent = school.acknowledgedOn() == null
                ? "ยังไม่รับทราบ"
                : "รับทราบเมื่อ " + ThaiDates.screenDate(school.acknowledgedOn());
        return new Line(
                view.code(), view.name(), view.district(), school.present() ? "เข้าประชุม" : absent, school.knows());
    }

    private static Comparator<Line> openFirst() {
        return Comparator.comparing(Line::knows).thenComparing(Line::under).thenComparing(Line::name);
    }
}

package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The log of coordination and support of a year: read by everybody, written by the group and by those who answer for the point. */
@Controller
@RequestMapping("/office/esa-standards/{year:[0-9]{4}}/support")
class SupportController {

    private final SupportLog log;
    private final Points points;
    private final EsaYears years;
    private final Organization organization;
    private final Clock clock;

    SupportController(SupportLog log, Points points, EsaYears years, Organization organization, Clock clock) {
        this.log = log;
        this.points = points;
        this.years = years;
        this.organization = organization;
        this.clock = clock;
    }

    /** An entry as the page shows it. */
    record Line(String givenOn, String point, String support, String person) {}

    /** What stands in the fields, right or wrong. */
    record Fields(String point, String givenOn, String support) {}

    @GetMapping
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        return page(year, new Fields("", ThaiDates.typed(LocalDate.now(clock)), ""), request, model);
    }

    @PostMapping
    String add(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String givenOn,
            @RequestParam(defaultValue = "") String support,
            Principal person,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            PointView about = mine(year, request).stream()
                    .filter(each -> each.id().toString().equals(point))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("กรุณาเลือกประเด็นที่ท่านรับผิดชอบ"));
            log.add(about.id(), ThaiDates.parse(givenOn), support, person.getName());
            flash.addFlashAttribute("done", "บันทึกการประสาน ส่งเสริม สนับสนุนของประเด็น " + about.code() + " แล้ว");
            return "redirect:/office/esa-standards/" + year + "/support";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return page(year, new Fields(point, givenOn, support), request, model);
        }
    }

    /** The points that the visitor may write about. */
    private List<PointView> mine(int year, HttpServletRequest request) {
        String person = request.getUserPrincipal().getName();
        boolean editor = EsaEditors.isOne(request);
        return points.of(year).stream()
                .filter(point -> editor || person.equals(point.responsiblePerson()))
                .toList();
    }

    private String page(int year, Fields form, HttpServletRequest request, Model model) {
        Map<UUID, PointView> all =
                points.of(year).stream().collect(Collectors.toMap(PointView::id, Function.identity()));
        EsaNames names = EsaNames.in(organization);
        model.addAttribute(
                "lines",
                log.of(year).stream()
                        .map(entry -> new Line(
                                ThaiDates.screenDate(entry.givenOn()),
                                all.get(entry.pointId()).title(),
                                entry.support(),
                                names.person(entry.enteredBy())))
                        .toList());
        model.addAttribute("without", log.standardsWithout(year));
        model.addAttribute("form", form);
        model.addAttribute("finished", years.isFinished(year));
        model.addAttribute(
                "points", mine(year, request).stream().map(EsaOptions::point).toList());
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        return "office/esa-standards/support";
    }
}

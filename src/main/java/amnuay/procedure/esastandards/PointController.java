package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.procedure.Option;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A year's standards, indicators and points: the tree for everybody, owners and the carry-over for those who run the procedure. */
@Controller
@RequestMapping("/office/esa-standards")
class PointController {

    private static final String YEAR = "/{year:[0-9]{4}}/points";
    private static final String POINT = YEAR + "/{id:[0-9a-f-]{36}}";

    private final Points points;
    private final PointTree tree;
    private final EsaYears years;
    private final StandardsCarryOver carryOver;
    private final OpenFindings findings;
    private final Organization organization;
    private final Clock clock;

    PointController(
            Points points,
            PointTree tree,
            EsaYears years,
            StandardsCarryOver carryOver,
            OpenFindings findings,
            Organization organization,
            Clock clock) {
        this.points = points;
        this.tree = tree;
        this.years = years;
        this.carryOver = carryOver;
        this.findings = findings;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/points")
    String thisYear() {
        return "redirect:/office/esa-standards/"
                + FiscalYear.of(LocalDate.now(clock)).buddhistYear() + "/points";
    }

    @GetMapping(YEAR)
    String list(@PathVariable int year, HttpServletRequest request, Model model) {
        List<PointView> all = points.of(year);
        EsaNames names = EsaNames.in(organization);
        List<QualityLevel> levels = points.levels(year);
        model.addAttribute(
                "lines",
                all.stream().map(point -> PointLine.of(point, names, levels)).toList());
        model.addAttribute("scale", levels.stream().map(QualityLevel::label).collect(Collectors.joining(" · ")));
        model.addAttribute("fixed", years.isFixed(year));
        model.addAttribute("finished", years.isFinished(year));
        model.addAttribute("findings", findings.lines());
        model.addAttribute("mayEdit", EsaEditors.isOne(request));
        model.addAttribute("mayCarryOver", all.isEmpty() && !points.of(year - 1).isEmpty());
        return page(year, "points", model);
    }

    @PostMapping(YEAR + "/carry-over")
    @PreAuthorize(EsaEditors.RULE)
    String carryOver(@PathVariable int year, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("done", said(carryOver.into(year), year));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/esa-standards/" + year + "/points";
    }

    @GetMapping(POINT)
    @PreAuthorize(EsaEditors.RULE)
    String owner(@PathVariable int year, @PathVariable UUID id, Model model) {
        PointView point = ofYear(year, id);
        return owner(point, point.responsibleUnit(), point.responsiblePerson(), model);
    }

    @PostMapping(POINT)
    @PreAuthorize(EsaEditors.RULE)
    String assign(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        PointView point = ofYear(year, id);
        try {
            tree.assign(id, unit, person);
            flash.addFlashAttribute(
                    "done",
                    "บันทึกผู้รับผิดชอบประเด็น " + point.code() + " แล้ว งานที่เปิดอยู่ย้ายตามผู้รับผิดชอบใหม่");
            return "redirect:/office/esa-standards/" + year + "/points";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return owner(point, unit, person, model);
        }
    }

    private String owner(PointView point, String unit, String person, Model model) {
        model.addAttribute("pointTitle", point.title());
        model.addAttribute("id", point.id());
        model.addAttribute("unit", unit);
        model.addAttribute("person", person);
        model.addAttribute("left", left(point));
        model.addAttribute(
                "units",
                organization.units().stream()
                        .map(each -> new Option(each.name(), each.code()))
                        .toList());
        model.addAttribute("people", EsaOptions.people(organization));
        return page(point.fiscalYear(), "point-owner", model);
    }

    /** The name of an owner who does not work here any more; empty for everybody else. */
    private String left(PointView point) {
        return point.responsiblePerson() == null
                ? ""
                : organization
                        .person(point.responsiblePerson())
                        .filter(person -> !person.active())
                        .map(person -> person.fullName())
                        .orElse("");
    }

    private String said(StandardsCarryOver.Carried carried, int year) {
        EsaNames names = EsaNames.in(organization);
        String left = carried.left().isEmpty()
                ? ""
                : " ผู้ที่ไม่ได้ปฏิบัติงานแล้วถูกนำออก กรุณากำหนดผู้รับผิดชอบใหม่แทน: "
                        + carried.left().stream().map(names::person).collect(Collectors.joining(", "));
        return "นำประเด็นการพิจารณา " + carried.points() + " ประเด็นของปี " + (year - 1) + " มาใช้แล้ว ผลของปี "
                + (year - 1) + " เป็นข้อมูลฐานแล้ว" + left;
    }

    private PointView ofYear(int year, UUID id) {
        PointView point = points.get(id);
        if (point.fiscalYear() != year) {
            throw Refusal.notFound("ไม่พบประเด็นการพิจารณานี้ใน" + new FiscalYear(year).label());
        }
        return point;
    }

    private static String page(int year, String view, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        return "office/esa-standards/" + view;
    }
}

package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One indicator: what it means and how it is scored, for everybody to read and for those who run the procedure to change. */
@Controller
@RequestMapping("/office/krs/{year:[0-9]{4}}/indicators")
class IndicatorPageController {

    private static final int MEAN_DECIMALS = 4;

    private final Indicators indicators;
    private final CarryOver carryOver;
    private final Organization organization;

    IndicatorPageController(Indicators indicators, CarryOver carryOver, Organization organization) {
        this.indicators = indicators;
        this.carryOver = carryOver;
        this.organization = organization;
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String show(@PathVariable int year, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Indicator indicator = ofYear(year, id);
        Names names = Names.in(organization);
        model.addAttribute("line", IndicatorLine.of(indicator, names::unit, names::person));
        model.addAttribute("form", MeasureForm.of(indicator.measure()));
        model.addAttribute(
                "levels",
                indicator.scale() == null ? List.of() : indicator.scale().levels());
        model.addAttribute("baselines", indicator.baselines());
        model.addAttribute("mean", mean(indicator.baselines()));
        model.addAttribute("measure", indicator.unitOfMeasure());
        model.addAttribute("formula", indicator.formula());
        model.addAttribute("source", indicator.source());
        model.addAttribute("mayEdit", mayEdit(request));
        return page(year, "office/krs/indicator", model);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/edit")
    @PreAuthorize(IndicatorController.IMPORTERS)
    String edit(@PathVariable int year, @PathVariable UUID id, Model model) {
        Indicator indicator = ofYear(year, id);
        return form(year, indicator, MeasureForm.of(indicator.measure()), model);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/save")
    @PreAuthorize(IndicatorController.IMPORTERS)
    String save(
            @PathVariable int year,
            @PathVariable UUID id,
            @ModelAttribute("form") MeasureForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Indicator indicator = ofYear(year, id);
        try {
            indicators.measure(id, form.measure(indicator.direction()));
            flash.addFlashAttribute("done", "บันทึกตัวชี้วัด " + indicator.code() + " แล้ว");
            return "redirect:/office/krs/" + year + "/indicators/" + id;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return form(year, indicator, form, model);
        }
    }

    @PostMapping("/carry-over")
    @PreAuthorize(IndicatorController.IMPORTERS)
    String carryOver(@PathVariable int year, RedirectAttributes flash) {
        try {
            CarryOver.Carried carried = carryOver.into(year);
            flash.addFlashAttribute("done", said(carried, year));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/krs/" + year + "/indicators";
    }

    private String said(CarryOver.Carried carried, int year) {
        String left = carried.left().isEmpty()
                ? ""
                : " ผู้ที่ไม่ได้ปฏิบัติงานแล้วถูกนำออกจากรายชื่อ: "
                        + carried.left().stream()
                                .map(Names.in(organization)::person)
                                .collect(Collectors.joining(", "));
        return "นำตัวชี้วัด " + carried.indicators() + " ตัวของปี " + (year - 1) + " มาใช้แล้ว ผลของปี " + (year - 1)
                + " เป็นข้อมูลพื้นฐานแล้ว กรุณาตรวจสอบน้ำหนัก ค่าเป้าหมาย และเกณฑ์ของปีนี้" + left;
    }

    private String form(int year, Indicator indicator, MeasureForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", indicator.id());
        model.addAttribute("indicatorTitle", "ตัวชี้วัด " + indicator.title());
        model.addAttribute("direction", indicator.direction().thaiName());
        model.addAttribute("measure", indicator.unitOfMeasure());
        return page(year, "office/krs/indicator-edit", model);
    }

    private Indicator ofYear(int year, UUID id) {
        Indicator indicator = indicators.get(id);
        if (indicator.fiscalYear() != year) {
            throw Refusal.notFound("ไม่พบตัวชี้วัดนี้ใน" + new FiscalYear(year).label());
        }
        return indicator;
    }

    private static String page(int year, String view, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        return view;
    }

    private static boolean mayEdit(HttpServletRequest request) {
        return request.isUserInRole("group-staff")
                || request.isUserInRole("group-director")
                || request.isUserInRole("camunda-admin");
    }

    /** Empty for none. */
    private static String mean(List<Baseline> baselines) {
        return baselines.stream()
                .map(Baseline::value)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(baselines.size()), MEAN_DECIMALS, RoundingMode.HALF_UP))
                .map(Figure::plain)
                .orElse("");
    }
}

package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.procedure.Option;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who run the procedure move a round, and give an indicator a due date or team of its own in it. */
@Controller
@RequestMapping("/office/krs/{year:[0-9]{4}}/rounds/{round:[0-9a-f-]{36}}")
class RoundController {

    static final Set<String> PLANNERS = Set.of("group-staff", "group-director", "camunda-admin");

    private static final String INDICATOR = "/indicators/{id:[0-9a-f-]{36}}";

    private final Rounds rounds;
    private final Indicators indicators;
    private final Organization organization;

    RoundController(Rounds rounds, Indicators indicators, Organization organization) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.organization = organization;
    }

    /** What stands in the fields, right or wrong. */
    record Dates(String opens, String closes) {}

    @GetMapping
    @PreAuthorize(IndicatorController.IMPORTERS)
    String dates(@PathVariable int year, @PathVariable UUID round, Model model) {
        Round known = ofYear(year, round);
        return dates(known, new Dates(ThaiDates.typed(known.opens()), ThaiDates.typed(known.closes())), model);
    }

    @PostMapping("/move")
    @PreAuthorize(IndicatorController.IMPORTERS)
    String move(
            @PathVariable int year,
            @PathVariable UUID round,
            @ModelAttribute("form") Dates form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Round known = ofYear(year, round);
        try {
            Round moved = rounds.move(round, ThaiDates.parse(form.opens()), ThaiDates.parse(form.closes()));
            flash.addFlashAttribute(
                    "done",
                    "เลื่อน" + moved.name() + " เป็นวันที่ " + ThaiDates.screenDate(moved.opens()) + " ถึง "
                            + ThaiDates.screenDate(moved.closes()) + " แล้ว");
            return "redirect:/office/krs/" + year + "/results";
        } catch (Refusal refusal) {
            refuse(refusal, model, response);
            return dates(known, form, model);
        }
    }

    @GetMapping(INDICATOR)
    @PreAuthorize(IndicatorController.IMPORTERS)
    String assignment(@PathVariable int year, @PathVariable UUID round, @PathVariable UUID id, Model model) {
        Round known = ofYear(year, round);
        Indicator indicator = ofYear(indicators.get(id), year);
        AssignmentForm form = AssignmentForm.of(rounds.due(known, indicator), rounds.team(known, indicator));
        return assignment(known, indicator, form, model);
    }

    @PostMapping(INDICATOR)
    @PreAuthorize(IndicatorController.IMPORTERS)
    String assign(
            @PathVariable int year,
            @PathVariable UUID round,
            @PathVariable UUID id,
            @ModelAttribute("form") AssignmentForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Round known = ofYear(year, round);
        Indicator indicator = ofYear(indicators.get(id), year);
        try {
            rounds.assign(known, indicator, form.due(known), form.team(indicator));
            flash.addFlashAttribute(
                    "done",
                    "บันทึกกำหนดส่งและผู้ดำเนินงานของตัวชี้วัด " + indicator.code() + " ใน" + known.name() + "แล้ว");
            return "redirect:/office/krs/" + year + "/results";
        } catch (Refusal refusal) {
            refuse(refusal, model, response);
            return assignment(known, indicator, form, model);
        }
    }

    private String dates(Round round, Dates form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("opened", round.isOpened());
        return page(round, "office/krs/round", model);
    }

    private String assignment(Round round, Indicator indicator, AssignmentForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("indicatorTitle", indicator.title());
        model.addAttribute("indicator", indicator.id());
        model.addAttribute("people", people(form));
        model.addAttribute("opens", ThaiDates.screenDate(round.opens()));
        model.addAttribute("closes", ThaiDates.screenDate(round.closes()));
        return page(round, "office/krs/assignment", model);
    }

    /** Everybody who works here, and those who are named but have left: nobody disappears from the form unseen. */
    private List<Option> people(AssignmentForm form) {
        List<Option> active =
                organization.people().stream().map(KrsOptions::person).toList();
        List<Option> left = form.named().stream()
                .distinct()
                .map(organization::person)
                .flatMap(Optional::stream)
                .filter(person -> !person.active())
                .map(person -> new Option(person.fullName() + " (ไม่ได้ปฏิบัติงานแล้ว)", person.id()))
                .toList();
        return Stream.concat(active.stream(), left.stream()).toList();
    }

    private static String page(Round round, String view, Model model) {
        model.addAttribute("year", round.fiscalYear());
        model.addAttribute("label", new FiscalYear(round.fiscalYear()).label());
        model.addAttribute("round", round.id());
        model.addAttribute("roundName", round.name());
        return view;
    }

    private static void refuse(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
        model.addAttribute("refused", refusal.getMessage());
    }

    private Round ofYear(int year, UUID id) {
        Round round = rounds.get(id);
        if (round.fiscalYear() != year) {
            throw Refusal.notFound("ไม่พบรอบการรายงานนี้ใน" + new FiscalYear(year).label());
        }
        return round;
    }

    private static Indicator ofYear(Indicator indicator, int year) {
        if (indicator.fiscalYear() != year) {
            throw Refusal.notFound("ไม่พบตัวชี้วัดนี้ใน" + new FiscalYear(year).label());
        }
        return indicator;
    }
}

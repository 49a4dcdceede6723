package amnuay.procedure.esastandards;

import amnuay.document.DocumentState;
import amnuay.document.Documents;
import amnuay.thai.FiscalYear;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All points of a year with how far they are, for everybody to read; of one standard or in one state if wanted. */
@Controller
@RequestMapping("/office/esa-standards")
class YearOverviewController {

    private final YearOverviews overviews;
    private final Documents documents;
    private final Clock clock;

    YearOverviewController(YearOverviews overviews, Documents documents, Clock clock) {
        this.overviews = overviews;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String thisYear() {
        return "redirect:/office/esa-standards/"
                + FiscalYear.of(LocalDate.now(clock)).buddhistYear();
    }

    @GetMapping("/{year:[0-9]{4}}")
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String standard,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", overviews.of(year, standard, state));
        model.addAttribute("states", PointState.values());
        model.addAttribute(
                "papers",
                documents.of(EsaStandards.businessKey(year)).stream()
                        .filter(document -> document.state() == DocumentState.FILED)
                        .toList());
        model.addAttribute(
                "mayKeep",
                Stream.of("group-staff", "group-director", "camunda-admin").anyMatch(request::isUserInRole));
        return "office/esa-standards/year";
    }
}

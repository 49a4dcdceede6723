package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The statistics of a year's survey: of all, of a group, of a school or unit. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/results")
class SurveyResultsController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SurveyStatistics statistics;
    private final RawAnswers raw;

    SurveyResultsController(SurveyStatistics statistics, RawAnswers raw) {
        this.statistics = statistics;
        this.raw = raw;
    }

    @GetMapping
    @PreAuthorize(SurveyRoles.READERS)
    String whole(@PathVariable int year, HttpServletRequest request, Model model) {
        SurveyResults results = statistics.of(year);
        model.addAttribute("part", null);
        model.addAttribute("figure", results.whole());
        model.addAttribute("ranked", results.whole().dissatisfactionRanked());
        model.addAttribute(
                "mayExport", SurveyRoles.mayRun(request) && results.survey().state() == SurveyState.CLOSED);
        return page(year, results, model);
    }

    @GetMapping("/groups/{group:[0-9]{1,4}}")
    @PreAuthorize(SurveyRoles.READERS)
    String group(@PathVariable int year, @PathVariable int group, Model model) {
        SurveyResults results = statistics.of(year);
        GroupResult found = results.groups().stream()
                .filter(each -> each.group().number() == group)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ไม่พบกลุ่มผู้ตอบนี้ในแบบสอบถามของปี"));
        model.addAttribute("part", "กลุ่ม " + found.group().name());
        model.addAttribute("figure", found.figure());
        return page(year, results, model);
    }

    @GetMapping("/links")
    @PreAuthorize(SurveyRoles.READERS)
    String links(@PathVariable int year, Model model) {
        model.addAttribute("results", statistics.of(year));
        model.addAttribute("links", statistics.links(year));
        model.addAttribute("year", year);
        return "office/survey/results-links";
    }

    @GetMapping("/links/{link:[0-9a-f-]{36}}")
    @PreAuthorize(SurveyRoles.READERS)
    String link(@PathVariable int year, @PathVariable UUID link, Model model) {
        LinkResult found = statistics
                .link(year, link)
                .filter(each -> each.figure() != null)
                .orElseThrow(() -> Refusal.notFound("ผลรายสถานศึกษาและรายกลุ่ม/หน่วยดูได้เมื่อปิดรับคำตอบแล้ว"));
        model.addAttribute("part", found.link().name());
        model.addAttribute("figure", found.figure());
        return page(year, statistics.of(year), model);
    }

    /** Every single answer of a closed survey, without anything that tells whose it is. */
    @GetMapping("/answers.xlsx")
    @PreAuthorize(SurveyRoles.RUNNERS)
    void raw(@PathVariable int year, HttpServletResponse response) throws IOException {
        raw.requireReady(year);
        response.setContentType(SPREADSHEET);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("คำตอบแบบสำรวจ " + year + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        raw.write(year, response.getOutputStream());
    }

    private static String page(int year, SurveyResults results, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("results", results);
        model.addAttribute("scales", results.survey().questionnaire());
        return "office/survey/results";
    }
}

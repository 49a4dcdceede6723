package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The results of a year and each of them, for everybody to read; its evidence for those who answer for it. */
@Controller
@RequestMapping("/office/krs")
class ResultController {

    /** Who reads the pages of briefing and agreements. */
    private static final List<String> READERS =
            List.of("group-staff", "group-director", "deputy-director", "director", "camunda-admin");

    private static final String RESULT = "/results/{id:[0-9a-f-]{36}}";

    private final Results results;
    private final ResultPages pages;
    private final ResultReaders readers;
    private final EvidenceZip zip;
    private final Clock clock;

    ResultController(Results results, ResultPages pages, ResultReaders readers, EvidenceZip zip, Clock clock) {
        this.results = results;
        this.pages = pages;
        this.readers = readers;
        this.zip = zip;
        this.clock = clock;
    }

    @GetMapping("/results")
    String thisYear() {
        return "redirect:/office/krs/" + FiscalYear.of(LocalDate.now(clock)).buddhistYear() + "/results";
    }

    @GetMapping("/{year:[0-9]{4}}/results")
    String list(@PathVariable int year, HttpServletRequest request, Model model) {
        new FiscalYear(year);
        model.addAttribute("table", ResultsTable.of(results.standing(year)));
        model.addAttribute("mayPlan", RoundController.PLANNERS.stream().anyMatch(request::isUserInRole));
        model.addAttribute("seesParties", READERS.stream().anyMatch(request::isUserInRole));
        model.addAttribute("mayDrop", DroppedYearController.CLOSERS.stream().anyMatch(request::isUserInRole));
        return "office/krs/results";
    }

    @GetMapping(RESULT)
    String show(@PathVariable UUID id, Principal person, Model model) {
        model.addAttribute("page", pages.of(id, person.getName()));
        return "office/krs/result";
    }

    @GetMapping(RESULT + "/evidence.zip")
    void evidence(@PathVariable UUID id, Principal person, HttpServletResponse response) throws IOException {
        if (!readers.mayTake(person.getName(), results.get(id))) {
            throw Refusal.forbidden(
                    "ท่านไม่มีสิทธิ์ดาวน์โหลดหลักฐานของตัวชี้วัดนี้ ดาวน์โหลดได้เฉพาะผู้รับผิดชอบ ผู้กำกับดูแล ผู้จัดเก็บข้อมูล และกลุ่มอำนวยการ");
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(zip.nameOf(id), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        zip.write(id, response.getOutputStream());
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentRenderer;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links to the form with their QR codes and posters, and how many are asked through each. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/links")
class LinkController {

    /** A link with its whole address. */
    record Line(SurveyLink link, String address) {}

    private final Surveys surveys;
    private final PublicAddress address;
    private final PosterPaper posters;
    private final DocumentRenderer codes;

    LinkController(Surveys surveys, PublicAddress address, PosterPaper posters, DocumentRenderer codes) {
        this.surveys = surveys;
        this.address = address;
        this.posters = posters;
        this.codes = codes;
    }

    @GetMapping
    @PreAuthorize(SurveyRoles.READERS)
    String list(@PathVariable int year, HttpServletRequest request, Model model) {
        Survey survey = surveys.of(year);
        model.addAttribute("year", year);
        model.addAttribute("label", survey.label());
        model.addAttribute("mayEdit", SurveyRoles.mayRun(request));
        model.addAttribute(
                "lines",
                surveys.links(year).stream()
                        .map(link -> new Line(link, address.of(link)))
                        .toList());
        return "office/survey/links";
    }

    /** Takes the numbers of all links at once; an empty one is not known. */
    @PostMapping
    @PreAuthorize(SurveyRoles.RUNNERS)
    String expect(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<UUID> link,
            HttpServletRequest request,
            RedirectAttributes flash) {
        // not as a list of the framework's: it takes a single empty field for none
        String[] typed = request.getParameterValues("expected");
        List<String> expected = typed == null ? List.of() : List.of(typed);
        try {
            if (link.size() != expected.size()) {
                throw new Refusal("อ่านจำนวนที่กรอกไม่ได้ กรุณาโหลดหน้าใหม่แล้วกรอกอีกครั้ง");
            }
            List<Integer> numbers = expected.stream()
                    .map(text -> QuestionnaireForms.wholeNumber("จำนวนที่คาดว่าจะตอบ", text))
                    .toList();
            surveys.expect(year, link, numbers);
            flash.addFlashAttribute("done", "บันทึกจำนวนที่คาดว่าจะตอบแล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/service-survey/" + year + "/links";
    }

    @GetMapping("/{link:[0-9a-f-]{36}}/qr.png")
    @PreAuthorize(SurveyRoles.READERS)
    ResponseEntity<byte[]> code(@PathVariable int year, @PathVariable UUID link) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(codes.code(address.of(named(year, link))));
    }

    /** One page for each, to print. */
    @GetMapping("/posters.pdf")
    @PreAuthorize(SurveyRoles.READERS)
    ResponseEntity<byte[]> posters(@PathVariable int year) {
        return pdf(
                "ป้ายคิวอาร์โค้ด " + year,
                posters.of(surveys.of(year), surveys.links(year)).pdf());
    }

    @GetMapping("/{link:[0-9a-f-]{36}}/poster.pdf")
    @PreAuthorize(SurveyRoles.READERS)
    ResponseEntity<byte[]> poster(@PathVariable int year, @PathVariable UUID link) {
        SurveyLink named = named(year, link);
        return pdf(
                "ป้ายคิวอาร์โค้ด " + named.name(),
                posters.of(surveys.of(year), List.of(named)).pdf());
    }

    private SurveyLink named(int year, UUID link) {
        return surveys.links(year).stream()
                .filter(each -> each.id().equals(link))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ไม่พบลิงก์นี้ของแบบสอบถามในปีนี้"));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}

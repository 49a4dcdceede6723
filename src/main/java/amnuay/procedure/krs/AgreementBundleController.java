package amnuay.procedure.krs;

import amnuay.document.Bundles;
import amnuay.document.DocumentSummary;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All agreements of a year at once: as one PDF to print, as an archive to carry away. */
@Controller
@RequestMapping("/office/krs/{year:[0-9]{4}}/agreements")
class AgreementBundleController {

    private final Agreements agreements;
    private final Bundles bundles;

    AgreementBundleController(Agreements agreements, Bundles bundles) {
        this.agreements = agreements;
        this.bundles = bundles;
    }

    @GetMapping("/all.pdf")
    @PreAuthorize(AgreementController.READERS)
    void pdf(@PathVariable int year, HttpServletResponse response) throws IOException {
        List<UUID> pdfs = papers(year).stream()
                .filter(DocumentSummary::hasPdf)
                .map(DocumentSummary::pdfFile)
                .toList();
        if (pdfs.isEmpty()) {
            throw Refusal.notFound("ข้อตกลงทุกฉบับแก้ไขใน Word จึงไม่มี PDF กรุณาดาวน์โหลดทุกฉบับเป็น zip แทน");
        }
        announce(response, "ข้อตกลงการปฏิบัติงาน " + year + ".pdf", "application/pdf");
        bundles.pdf(pdfs, response.getOutputStream());
    }

    @GetMapping("/all.zip")
    @PreAuthorize(AgreementController.READERS)
    void zip(@PathVariable int year, HttpServletResponse response) throws IOException {
        List<UUID> all = papers(year).stream().map(DocumentSummary::pdfFile).toList();
        announce(response, "ข้อตกลงการปฏิบัติงาน " + year + ".zip", "application/zip");
        bundles.zip(all, response.getOutputStream());
    }

    /** @throws Refusal (not found) while none is written */
    private List<DocumentSummary> papers(int year) {
        Map<String, DocumentSummary> byName = agreements.papers(Krs.businessKey(year));
        List<DocumentSummary> papers = agreements.of(year).stream()
                .map(agreement -> byName.get(agreement.document()))
                .filter(Objects::nonNull)
                .toList();
        if (papers.isEmpty()) {
            throw Refusal.notFound("ยังไม่มีข้อตกลงของปีนี้ให้ดาวน์โหลด ข้อตกลงจะจัดทำในขั้นตอนที่ ๘");
        }
        return papers;
    }

    private static void announce(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}

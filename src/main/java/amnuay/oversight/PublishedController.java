package amnuay.oversight;

import amnuay.document.Files;
import amnuay.document.ProcedureName;
import amnuay.document.StoredFile;
import amnuay.organization.Organization;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published documents, on the public port: to be read by anybody, changed by nobody. */
@Controller
class PublishedController {

    private final Publications publications;
    private final Files files;
    private final ProcedureName procedures;
    private final Organization organization;

    PublishedController(Publications publications, Files files, ProcedureName procedures, Organization organization) {
        this.publications = publications;
        this.files = files;
        this.procedures = procedures;
        this.organization = organization;
    }

    /**
     * @param number empty for a document that bears none
     * @param said when it was published, or withdrawn
     * @param href null for what was withdrawn
     */
    record Line(String title, String about, String number, String said, String href) {}

    @GetMapping("/s/published")
    String list(Model model, HttpServletResponse response) {
        List<Publications.Publication> last = publications.last();
        model.addAttribute("office", organization.office());
        model.addAttribute(
                "published",
                last.stream()
                        .filter(Publications.Publication::isCurrent)
                        .map(this::line)
                        .toList());
        model.addAttribute(
                "withdrawn",
                last.stream().filter(each -> !each.isCurrent()).map(this::line).toList());
        response.setHeader("Cache-Control", "no-cache");
        return "public/published";
    }

    @GetMapping("/s/published/{id:[0-9a-f-]{36}}")
    String open(@PathVariable UUID id, Model model, HttpServletResponse response) throws IOException {
        Optional<Publications.Publication> publication = publications.find(id);
        if (publication.filter(Publications.Publication::isCurrent).isPresent()) {
            send(publication.get(), response);
            return null;
        }
        response.setStatus(publication.isPresent() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-cache");
        model.addAttribute("office", organization.office());
        model.addAttribute("title", publication.map(PublishedController::ended).orElse("ไม่พบเอกสารนี้"));
        return "public/not-published";
    }

    private static String ended(Publications.Publication publication) {
        return publication.replaced()
                ? "เอกสารฉบับนี้มีฉบับใหม่แทนแล้ว"
                : "สำนักงานถอนเอกสารนี้จากการเผยแพร่แล้ว เมื่อวันที่ "
                        + ThaiDates.screenTime(publication.withdrawnAt());
    }

    private void send(Publications.Publication publication, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(publication.file());
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream content = files.content(file.id())) {
            content.transferTo(response.getOutputStream());
        }
    }

    private Line line(Publications.Publication publication) {
        return new Line(
                publication.title(),
                procedures.of(publication.businessKey()),
                publication.number() == null
                        ? ""
                        : "เลขที่ " + publication.number() + " ลงวันที่ " + ThaiDates.screenDate(publication.dated()),
                publication.isCurrent()
                        ? "เผยแพร่เมื่อ " + ThaiDates.screenTime(publication.publishedAt())
                                + (publication.withheld() ? " ตัดข้อมูลติดต่อส่วนบุคคลออกแล้ว" : "")
                        : "ถอนจากการเผยแพร่แล้วเมื่อ " + ThaiDates.screenTime(publication.withdrawnAt()),
                publication.isCurrent() ? "/s/published/" + publication.id() : null);
    }
}

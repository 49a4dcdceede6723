package amnuay.organization.spreadsheet;

import amnuay.organization.spreadsheet.DryRun.Outcome;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of an import, for whichever controller has checked that the person may import: choose a file, look at the dry run, confirm. */
@Component
public class ImportDesk {

    private static final String VIEW = "office/import";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;

    ImportDesk(Imports imports) {
        this.imports = imports;
    }

    /** Who asks, with the roles of their login. */
    public static ImportRequest request(Authentication login, String scope) {
        return new ImportRequest(
                scope,
                login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith("ROLE_"))
                        .map(authority -> authority.substring("ROLE_".length()))
                        .collect(Collectors.toSet()));
    }

    /** The page on which a file is chosen. */
    public String choose(ImportPage page, SpreadsheetImport<?> subject, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("columns", subject.layout().columns());
        return VIEW;
    }

    /** Keeps the file and leads to its dry run; a file that cannot be read leads back to the choice, with the reason and status 400. */
    public String upload(
            ImportPage page,
            SpreadsheetImport<?> subject,
            ImportRequest request,
            MultipartFile file,
            Model model,
            HttpServletResponse response) {
        try {
            if (file == null || (file.isEmpty() && nameOf(file).isEmpty())) {
                throw new Refusal("ยังไม่ได้เลือกไฟล์ กรุณากดเลือกไฟล์ .xlsx ก่อนกดตรวจสอบ");
            }
            UUID draft = imports.upload(subject, request, nameOf(file), file.getBytes());
            return "redirect:" + page.path() + "/" + draft;
        } catch (Refusal refusal) {
            return refused(page, subject, refusal, model, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that shows the dry run. */
    public String show(
            ImportPage page,
            SpreadsheetImport<?> subject,
            ImportRequest request,
            UUID draft,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute("dryRun", imports.dryRun(subject, request, draft));
            model.addAttribute("draft", draft);
            return choose(page, subject, model);
        } catch (Refusal refusal) {
            return refused(page, subject, refusal, model, response);
        }
    }

    /** Takes the file in and leads to the list; when that is refused, leads back to the dry run as it is now. */
    public String confirm(
            ImportPage page,
            SpreadsheetImport<?> subject,
            ImportRequest request,
            UUID draft,
            String seen,
            RedirectAttributes flash) {
        try {
            DryRun done = imports.confirm(subject, request, draft, seen);
            flash.addFlashAttribute(
                    "done",
                    "นำเข้า “" + done.fileName() + "” เรียบร้อยแล้ว: เพิ่มใหม่ " + done.count(Outcome.NEW) + " แก้ไข "
                            + done.count(Outcome.CHANGED) + " นำออก " + done.count(Outcome.REMOVED) + " เหมือนเดิม "
                            + done.count(Outcome.UNCHANGED) + " รายการ");
            return "redirect:" + page.back();
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
            return "redirect:" + page.path() + (refusal.kind() == Refusal.Kind.NOT_FOUND ? "" : "/" + draft);
        }
    }

    /** The empty form to download. */
    public ResponseEntity<byte[]> template(SpreadsheetImport<?> subject) {
        return download("แบบฟอร์ม-" + subject.layout().name(), new SheetWriter(subject.layout()).template());
    }

    /** What is known now, in the same form. */
    public ResponseEntity<byte[]> current(SpreadsheetImport<?> subject, String scope) {
        return download(subject.layout().name(), imports.export(subject, scope));
    }

    private String refused(
            ImportPage page, SpreadsheetImport<?> subject, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.kind() == Refusal.Kind.NOT_FOUND ? 404 : 400);
        model.addAttribute("refused", refusal.getMessage());
        return choose(page, subject, model);
    }

    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }

    /** Some browsers send the whole path. */
    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 150 ? last.substring(last.length() - 150) : last;
    }
}

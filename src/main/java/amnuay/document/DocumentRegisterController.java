package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of the office's numbered documents, for everybody who is logged in. */
@Controller
@RequestMapping("/office/documents")
class DocumentRegisterController {

    private final DocumentRegister register;
    private final Clock clock;

    DocumentRegisterController(DocumentRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    String documents(
            @ModelAttribute("search") RegisterSearch asked,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        RegisterSearch search = understood(asked, model, response);
        long found = register.count(search);
        int pages = (int) Math.max(1, (found + DocumentRegister.PAGE - 1) / DocumentRegister.PAGE);
        int shown = Math.min(Math.max(page, 0), pages - 1);
        model.addAttribute("found", found);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("path", "/office/documents" + search.query());
        model.addAttribute("printPath", "/office/documents/print" + search.query());
        model.addAttribute("sheetPath", "/office/documents/export" + search.query());
        model.addAttribute("documents", register.page(search, shown));
        model.addAttribute("mayWrite", DocumentController.mayWrite(request));
        model.addAttribute("maySet", LooksController.maySet(request));
        model.addAttribute("kinds", numberedKinds());
        model.addAttribute("procedures", register.procedures());
        return "office/documents";
    }

    /** Everything that was found on one page, to be printed. */
    @GetMapping("/print")
    String print(@ModelAttribute("search") RegisterSearch search, Model model) {
        model.addAttribute("documents", register.all(search));
        model.addAttribute("most", DocumentRegister.MOST);
        model.addAttribute("today", ThaiDates.screenDate(LocalDate.now(clock)));
        return "office/documents-print";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@ModelAttribute("search") RegisterSearch search) {
        String name = "ทะเบียนเอกสาร " + ThaiDates.screenDate(LocalDate.now(clock)) + ".xlsx";
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MediaTypes.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(RegisterSheet.of(register.all(search)));
    }

    /** What cannot be understood is said above the whole register. */
    private static RegisterSearch understood(RegisterSearch asked, Model model, HttpServletResponse response) {
        try {
            asked.parameters();
            return asked;
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            return RegisterSearch.everything();
        }
    }

    private static List<DocumentKind> numberedKinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(DocumentKind::isNumbered)
                .toList();
    }
}

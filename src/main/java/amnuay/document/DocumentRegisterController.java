package amnuay.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of the office's numbered documents, for everybody who is logged in. */
@Controller
class DocumentRegisterController {

    private static final int LONGEST_SEARCH = 200;

    private final DocumentRegister register;

    DocumentRegisterController(DocumentRegister register) {
        this.register = register;
    }

    @GetMapping("/office/documents")
    String documents(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        String words = asked.length() <= LONGEST_SEARCH ? asked : asked.substring(0, LONGEST_SEARCH);
        long found = register.count(words);
        int pages = (int) Math.max(1, (found + DocumentRegister.PAGE - 1) / DocumentRegister.PAGE);
        int shown = Math.min(Math.max(page, 0), pages - 1);
        model.addAttribute("q", words);
        model.addAttribute("found", found);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("path", "/office/documents?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        model.addAttribute("documents", register.page(words, shown));
        return "office/documents";
    }
}

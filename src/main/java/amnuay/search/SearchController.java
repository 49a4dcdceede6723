package amnuay.search;

import amnuay.document.DocumentSearch;
import amnuay.document.FoundDocument;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.SearchText;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box for everything: open tasks, documents and people. */
@Controller
class SearchController {

    private final TaskSearch tasks;
    private final DocumentSearch documents;
    private final Organization organization;

    SearchController(TaskSearch tasks, DocumentSearch documents, Organization organization) {
        this.tasks = tasks;
        this.documents = documents;
        this.organization = organization;
    }

    @GetMapping("/office/search")
    String search(@RequestParam(defaultValue = "") String q, Principal person, Model model) {
        SearchText text = SearchText.of(q);
        model.addAttribute("text", text);
        if (!text.isTooShort()) {
            List<PersonView> people = organization.people();
            List<FoundDocument> found = documents.find(text, person.getName());
            model.addAttribute("tasks", tasks.find(text, people, found));
            model.addAttribute("documents", Found.firstOf(found, found.size() == DocumentSearch.MOST));
            model.addAttribute("people", Found.firstOf(people(text, people), false));
        }
        return "office/search";
    }

    private static List<PersonView> people(SearchText text, List<PersonView> people) {
        return people.stream()
                .filter(each -> text.isIn(each.fullName(), each.position(), each.unitName()))
                .toList();
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentRenderer;
import amnuay.document.RenderedDocument;
import amnuay.organization.Organization;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Posters with QR codes, one page for each school or unit, in one file to print. */
@Component
class PosterPaper {

    private final DocumentRenderer renderer;
    private final Organization organization;
    private final PublicAddress address;

    PosterPaper(DocumentRenderer renderer, Organization organization, PublicAddress address) {
        this.renderer = renderer;
        this.organization = organization;
        this.address = address;
    }

    /**
     * As Word file and as PDF; kept nowhere.
     *
     * @param links in the order of the pages
     * @throws Refusal when there is none, or the survey is not published
     */
    RenderedDocument of(Survey survey, List<SurveyLink> links) {
        if (links.isEmpty()) {
            throw Refusal.conflict(
                    "ยังไม่มีลิงก์ของแบบสอบถาม" + survey.label() + " ลิงก์จะมีเมื่อเผยแพร่แบบสอบถามแล้ว");
        }
        String closes =
                ThaiDates.longDate(survey.closes().atZone(ThaiDates.ZONE).toLocalDate());
        String office = ThaiText.digits(organization.office().name());
        List<Map<String, Object>> posters = new ArrayList<>();
        for (SurveyLink link : links) {
            posters.add(Map.of(
                    // the first page has it in its title
                    "heading",
                    posters.isEmpty() ? "" : office,
                    "name",
                    ThaiText.digits(link.name()),
                    "address",
                    address.of(link),
                    "closes",
                    closes,
                    "more",
                    posters.size() + 1 < links.size()));
        }
        return renderer.render(
                template(),
                Map.of(
                        "fiscalYear",
                        ThaiText.digits(survey.fiscalYear()),
                        "office",
                        Map.of("name", office),
                        "posters",
                        posters));
    }

    static String template() {
        return "service-survey/posters";
    }
}

package amnuay.procedure.groupmanagement;

import amnuay.document.DocumentSummary;
import amnuay.organization.Organization;
import amnuay.organization.Role;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The yearly report on the group's work, with the opinion for the superior (step ๕, criterion ๔). */
@Component
class GroupReport implements Paper {

    private final GroupReportValues values;
    private final Letterhead letterhead;
    private final GroupNews news;
    private final Organization organization;

    GroupReport(GroupReportValues values, Letterhead letterhead, GroupNews news, Organization organization) {
        this.values = values;
        this.letterhead = letterhead;
        this.news = news;
        this.organization = organization;
    }

    @Override
    public String procedure() {
        return GroupManagement.KEY;
    }

    @Override
    public String name() {
        return GroupManagement.GROUP_REPORT;
    }

    @Override
    public String template() {
        return "group-management/group-report";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> all = new HashMap<>(letterhead.memoFromGroup());
        all.putAll(values.of(request.year().buddhistYear()));
        all.put("obstacleLines", request.text().items("obstacles"));
        all.put("opinionLines", request.text().items("opinion"));
        return all;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        news.tell(
                "group-management/report-filed",
                document,
                request.year(),
                organization.withRole(Role.DIRECTOR).stream(),
                person -> Map.of());
    }
}

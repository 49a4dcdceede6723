package amnuay.procedure.esastandards;

import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The yearly summary (step ๗): what was reached, what stood in the way and how to go on. */
@Component
class YearlySummary implements Paper {

    static final String NAME = "yearly-summary";

    private final Standings standings;
    private final SarOverview overview;
    private final SarDrive drive;
    private final Letterhead letterhead;

    YearlySummary(Standings standings, SarOverview overview, SarDrive drive, Letterhead letterhead) {
        this.standings = standings;
        this.overview = overview;
        this.drive = drive;
        this.letterhead = letterhead;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String template() {
        return "esa-standards/yearly-summary";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        YearStanding standing = standings.of(request.year().buddhistYear());
        Map<String, Object> summary = new HashMap<>(letterhead.issuedByOffice());
        summary.putAll(overview.of(standing));
        summary.putAll(drive.of(standing.fiscalYear()));
        summary.put("obstacles", request.text().items("obstacles"));
        summary.put("suggestions", request.text().items("suggestions"));
        return summary;
    }
}

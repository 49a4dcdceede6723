package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The book of the self-assessment (step ๗): levels by standard, indicator and point against target and the years before. */
@Component
class Sar implements Paper {

    static final String NAME = "sar";

    private final Standings standings;
    private final SarOverview overview;
    private final SarPoints points;
    private final SarDrive drive;
    private final Letterhead letterhead;
    private final EsaEverybody everybody;

    Sar(
            Standings standings,
            SarOverview overview,
            SarPoints points,
            SarDrive drive,
            Letterhead letterhead,
            EsaEverybody everybody) {
        this.standings = standings;
        this.overview = overview;
        this.points = points;
        this.drive = drive;
        this.letterhead = letterhead;
        this.everybody = everybody;
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
        return "esa-standards/sar";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        YearStanding standing = standings.of(request.year().buddhistYear());
        Map<String, Object> book = new HashMap<>(letterhead.issuedByOffice());
        book.putAll(overview.of(standing));
        book.putAll(drive.of(standing.fiscalYear()));
        book.putAll(points.of(request.businessKey(), standing));
        book.put("obstacles", request.text().items("obstacles"));
        book.put("suggestions", request.text().items("suggestions"));
        return book;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        YearStanding standing = standings.of(request.year().buddhistYear());
        everybody.tell(
                request.businessKey() + ":sar",
                "esa-standards/sar-published",
                Map.of(
                        "year", ThaiText.digits(standing.fiscalYear()),
                        "mean",
                                ThaiText.digits(
                                        StandingText.plain(YearStanding.mean(standing.points(), PointStanding::level))),
                        "reached", ThaiText.digits(standing.count(PointStanding::isReached)),
                        "count", ThaiText.digits(standing.points().size())),
                "/office/files/" + document.pdfFile());
    }
}

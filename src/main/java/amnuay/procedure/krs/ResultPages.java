package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.organization.Organization;
import amnuay.procedure.EvidenceArchive;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what the page of one result shows to a person. */
@Component
class ResultPages {

    private final Results results;
    private final Rounds rounds;
    private final Indicators indicators;
    private final Certifications certifications;
    private final ResultReaders readers;
    private final EvidenceArchive archive;
    private final Documents documents;
    private final Organization organization;
    private final Clock clock;

    ResultPages(
            Results results,
            Rounds rounds,
            Indicators indicators,
            Certifications certifications,
            ResultReaders readers,
            EvidenceArchive archive,
            Documents documents,
            Organization organization,
            Clock clock) {
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
        this.certifications = certifications;
        this.readers = readers;
        this.archive = archive;
        this.documents = documents;
        this.organization = organization;
        this.clock = clock;
    }

    /** @throws amnuay.thai.Refusal (not found) when there is no such result */
    ResultPage of(UUID id, String person) {
        Result result = results.get(id);
        Round round = rounds.get(result.roundId());
        Indicator indicator = indicators.get(result.indicatorId());
        Names names = Names.in(organization);
        Team team = rounds.team(round, indicator);
        LocalDate due = rounds.due(round, indicator);
        boolean late = result.isLate(due, LocalDate.now(clock));
        List<EvidenceArchive.Proof> proofs = proofs(result, round);
        return new ResultPage(
                id,
                round.fiscalYear(),
                indicator.title(),
                round.name(),
                result.state().thaiName(),
                ResultsTable.badge(result.state()),
                ResultsTable.time(result.state(), late),
                late,
                ThaiDates.screenDate(due),
                names.person(team.supervisor()),
                team.keepers().stream().map(keeper -> keeper(names, keeper)).toList(),
                submitted(names, result),
                entered(names, result),
                result.krsReference() == null ? "" : result.krsReference(),
                KrsText.fields(indicator, round, result, proofs),
                files(proofs),
                asked(round, indicator),
                card(round, id),
                readers.mayTake(person, result),
                readers.readsEverything(person));
    }

    List<EvidenceArchive.Proof> proofs(Result result, Round round) {
        return archive.of(Krs.businessKey(round.fiscalYear()), result.id().toString());
    }

    private static List<ResultPage.File> files(List<EvidenceArchive.Proof> proofs) {
        List<String> names = KrsText.numbered(proofs);
        List<ResultPage.File> files = new ArrayList<>();
        proofs.forEach(proof -> files.add(new ResultPage.File(proof.fileId(), names.get(files.size()))));
        return files;
    }

    private List<ResultPage.Asked> asked(Round round, Indicator indicator) {
        return certifications.requests(round.id()).stream()
                .filter(request -> request.indicatorId().equals(indicator.id()))
                .map(request -> new ResultPage.Asked(
                        request.request(),
                        ThaiDates.screenDate(request.due()),
                        request.isLate(LocalDate.now(clock)),
                        request.isAnswered() ? request.answer() : "",
                        request.isAnswered() ? ThaiDates.screenDate(request.sentOn()) : ""))
                .toList();
    }

    private UUID card(Round round, UUID result) {
        return documents
                .find(Krs.businessKey(round.fiscalYear()), ReportCard.documentOf(result))
                .map(DocumentSummary::pdfFile)
                .orElse(null);
    }

    private static String keeper(Names names, Keeper keeper) {
        String activity =
                keeper.activity() == null || keeper.activity().isEmpty() ? "" : " (" + keeper.activity() + ")";
        return names.person(keeper.person()) + activity;
    }

    private static String submitted(Names names, Result result) {
        return result.isSubmitted()
                ? ThaiDates.screenTime(result.submittedAt()) + " โดย " + names.person(result.submittedBy())
                : "";
    }

    private static String entered(Names names, Result result) {
        return result.krsEnteredAt() == null
                ? ""
                : ThaiDates.screenTime(result.krsEnteredAt()) + " โดย " + names.person(result.krsEnteredBy());
    }
}

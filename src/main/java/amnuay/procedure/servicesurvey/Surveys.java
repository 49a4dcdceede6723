package amnuay.procedure.servicesurvey;

import amnuay.organization.Organization;
import amnuay.organization.UnitView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The survey of each fiscal year (Buddhist Era): its questionnaire, its links, and from when to when it is open. */
@Component
@Transactional
class Surveys {

    private final SurveyRepository surveys;
    private final SurveyLinkRepository links;
    private final Tallies tallies;
    private final Organization organization;
    private final Clock clock;

    Surveys(
            SurveyRepository surveys,
            SurveyLinkRepository links,
            Tallies tallies,
            Organization organization,
            Clock clock) {
        this.surveys = surveys;
        this.links = links;
        this.tallies = tallies;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Survey> find(int fiscalYear) {
        return surveys.findByFiscalYear(fiscalYear);
    }

    /** @throws Refusal (not found) when the year has none yet */
    @Transactional(readOnly = true)
    public Survey of(int fiscalYear) {
        return find(fiscalYear)
                .orElseThrow(() -> Refusal.notFound(
                        "ยังไม่มีแบบสอบถาม" + new FiscalYear(fiscalYear).label() + " กรุณาเริ่มจัดทำก่อน"));
    }

    /** Whether there is a questionnaire of the year before to begin with. */
    @Transactional(readOnly = true)
    public boolean hasBefore(int fiscalYear) {
        return surveys.findByFiscalYear(fiscalYear - 1).isPresent();
    }

    /** Begins the year with the questionnaire of the year before, or with the usual one. Repeating it changes nothing. */
    public Survey prepare(int fiscalYear) {
        return find(fiscalYear).orElseGet(() -> begin(fiscalYear, proposal(fiscalYear)));
    }

    /** Begins the year with the usual questionnaire whatever the year before asked. Repeating it changes nothing. */
    public Survey prepareUsual(int fiscalYear) {
        return find(fiscalYear).orElseGet(() -> begin(fiscalYear, usual()));
    }

    /** @throws Refusal once the questionnaire is published */
    public Survey edit(int fiscalYear, UnaryOperator<Questionnaire> change) {
        Survey survey = of(fiscalYear);
        survey.ask(change.apply(survey.questionnaire()));
        return surveys.saveAndFlush(survey);
    }

    /** Puts the questionnaire of the year before in place of this year's. */
    public Survey copyFromLastYear(int fiscalYear) {
        return edit(fiscalYear, now -> of(fiscalYear - 1).questionnaire());
    }

    /**
     * Locks the questionnaire and makes a link for every open school, every unit and the office.
     *
     * @param opens when the public form begins to take answers
     * @param closes when it stops by itself
     * @throws Refusal when the questionnaire is not complete or published already, or the dates are not in order
     */
    public Survey publish(int fiscalYear, Instant opens, Instant closes) {
        Survey survey = of(fiscalYear);
        survey.publish(opens, closes, clock.instant());
        surveys.saveAndFlush(survey);
        links.saveAllAndFlush(newLinks(survey.id()));
        return survey;
    }

    /** Moves the day on which the public form closes by itself. */
    public Survey closeAt(int fiscalYear, Instant closes) {
        Survey survey = of(fiscalYear);
        survey.closeAt(closes, clock.instant());
        return surveys.saveAndFlush(survey);
    }

    /** Moves the day on which the public form opens by itself. */
    public Survey openAt(int fiscalYear, Instant opens) {
        Survey survey = of(fiscalYear);
        survey.openAt(opens, clock.instant());
        return surveys.saveAndFlush(survey);
    }

    /** Ends the public form now, if it has not ended by itself; what is typed from paper is still taken. Repeating it changes nothing. */
    public Survey endOnline(int fiscalYear) {
        Survey survey = of(fiscalYear);
        if (survey.state() == SurveyState.CLOSED) {
            return survey;
        }
        survey.endOnline(clock.instant());
        return surveys.saveAndFlush(survey);
    }

    /** Ends the survey now; from here on its numbers stand. Repeating it changes nothing. */
    public Survey close(int fiscalYear) {
        Survey survey = of(fiscalYear);
        if (survey.state() == SurveyState.CLOSED) {
            return survey;
        }
        survey.close(clock.instant());
        Survey closed = surveys.saveAndFlush(survey);
        tallies.freeze(closed);
        return closed;
    }

    /**
     * Deletes the single answers and words of a closed survey, as its notice has promised; the figures stay. Repeating it changes nothing.
     *
     * @throws Refusal while answers are collected
     */
    public void forget(int fiscalYear) {
        Survey survey = of(fiscalYear);
        survey.forget(clock.instant());
        surveys.saveAndFlush(survey);
        tallies.deleteSources(survey);
    }

    /** Schools by district and name, then units in the office's order, then the office; empty before publication. */
    @Transactional(readOnly = true)
    public List<SurveyLink> links(int fiscalYear) {
        return links.findBySurveyOrderBySort(of(fiscalYear).id());
    }

    /**
     * How many are asked through each link.
     *
     * @param numbers beside the links; null where nobody has counted
     * @throws Refusal when a link is not of the year, or a number is not positive; then none is kept
     */
    public void expect(int fiscalYear, List<UUID> ids, List<Integer> numbers) {
        Map<UUID, SurveyLink> own =
                links(fiscalYear).stream().collect(Collectors.toMap(SurveyLink::id, Function.identity()));
        for (int at = 0; at < ids.size(); at++) {
            SurveyLink link = own.get(ids.get(at));
            if (link == null) {
                throw Refusal.notFound("ไม่พบลิงก์นี้ของแบบสอบถามในปีนี้ กรุณาโหลดหน้าใหม่");
            }
            link.expect(numbers.get(at));
        }
        links.saveAllAndFlush(own.values());
    }

    /** What a link leads to; empty for a token that nobody handed out. */
    @Transactional(readOnly = true)
    public Optional<OpenedLink> opened(String token) {
        return links.findByToken(token)
                .map(link ->
                        new OpenedLink(link, surveys.findById(link.survey()).orElseThrow(), clock.instant()));
    }

    private Survey begin(int fiscalYear, Questionnaire questionnaire) {
        return surveys.saveAndFlush(new Survey(fiscalYear, questionnaire));
    }

    private Questionnaire proposal(int fiscalYear) {
        return find(fiscalYear - 1).map(Survey::questionnaire).orElseGet(this::usual);
    }

    private Questionnaire usual() {
        return UsualQuestionnaire.of(
                organization.office().shortName(),
                organization.units().stream().map(UnitView::name).toList());
    }

    private List<SurveyLink> newLinks(UUID survey) {
        List<SurveyLink> made = new ArrayList<>();
        organization
                .schools()
                .forEach(school ->
                        made.add(new SurveyLink(survey, LinkKind.SCHOOL, school.code(), school.name(), made.size())));
        organization
                .units()
                .forEach(
                        unit -> made.add(new SurveyLink(survey, LinkKind.UNIT, unit.code(), unit.name(), made.size())));
        made.add(new SurveyLink(
                survey, LinkKind.OFFICE, "", organization.office().name(), made.size()));
        return made;
    }
}

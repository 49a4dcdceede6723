package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statistics of a survey. Frequencies, percentages, mean, S.D. (n−1) and level by question, section and in total, for all respondents,
 * by group and by school or unit. Fewer than five answers are shown nowhere, nor can they be found by subtraction. Sections and totals
 * take every rating as one.
 */
@Component
@Transactional
class SurveyStatistics {

    private final Surveys surveys;
    private final Tallies tallies;

    SurveyStatistics(Surveys surveys, Tallies tallies) {
        this.surveys = surveys;
        this.tallies = tallies;
    }

    /** All respondents, and each group; final once the survey is closed. */
    public SurveyResults of(int fiscalYear) {
        Survey survey = surveys.of(fiscalYear);
        Questionnaire questionnaire = survey.questionnaire();
        Map<Integer, Tally> byGroup = tallies.byGroup(survey);
        Map<Integer, Integer> received = tallies.receivedByGroup(survey);
        Tally whole = byGroup.values().stream().reduce(Tally.none(), Tally::plus);
        Map<Integer, Set<Integer>> hidden = hidden(questionnaire, byGroup);
        List<GroupResult> groups = new ArrayList<>();
        for (RespondentGroup group : questionnaire.groups()) {
            Tally tally = byGroup.get(group.number());
            Set<Integer> questions = hidden.getOrDefault(group.number(), Set.of());
            groups.add(new GroupResult(
                    group,
                    new ResponseRate(received.getOrDefault(group.number(), 0), group.expected()),
                    new FigureWriter(questionnaire, tally, questions).write(),
                    isWhollyHidden(tally, questions)));
        }
        int sheets = received.values().stream().mapToInt(each -> each).sum();
        return new SurveyResults(
                survey,
                new ResponseRate(sheets, expected(questionnaire)),
                new FigureWriter(questionnaire, whole, Set.of()).write(),
                List.copyOf(groups));
    }

    /** Every school, every unit and the office: how many answered, and once the survey is closed what, in total only. */
    @Transactional(readOnly = true)
    public List<LinkResult> links(int fiscalYear) {
        return links(fiscalYear, link -> true, FigureWriter::totals);
    }

    /** One school or unit with every question; empty for a link of another year. */
    @Transactional(readOnly = true)
    public Optional<LinkResult> link(int fiscalYear, UUID id) {
        return links(fiscalYear, link -> link.id().equals(id), FigureWriter::write).stream()
                .findFirst();
    }

    private List<LinkResult> links(
            int fiscalYear, Predicate<SurveyLink> wanted, Function<FigureWriter, SurveyFigure> figure) {
        Survey survey = surveys.of(fiscalYear);
        boolean closed = survey.state() == SurveyState.CLOSED;
        Map<UUID, Integer> received = tallies.receivedByLink(survey);
        Map<UUID, Tally> byLink = closed ? tallies.byLink(survey) : Map.of();
        Map<UUID, Set<Integer>> hidden = hidden(survey.questionnaire(), byLink);
        return surveys.links(fiscalYear).stream()
                .filter(wanted)
                .map(link -> {
                    Tally tally = byLink.getOrDefault(link.id(), Tally.none());
                    Set<Integer> questions = hidden.getOrDefault(link.id(), Set.of());
                    return new LinkResult(
                            link,
                            new ResponseRate(received.getOrDefault(link.id(), 0), link.expected()),
                            closed ? figure.apply(new FigureWriter(survey.questionnaire(), tally, questions)) : null,
                            isWhollyHidden(tally, questions));
                })
                .toList();
    }

    /** For each part the questions that must not be shown, since the whole is shown too. */
    static <K extends Comparable<? super K>> Map<K, Set<Integer>> hidden(
            Questionnaire questionnaire, Map<K, Tally> parts) {
        Map<K, Set<Integer>> hidden = new HashMap<>();
        Set<K> few = SmallCells.hidden(sizes(parts, Tally::respondents));
        questionnaire.questions().map(Question::number).forEach(question -> {
            Set<K> cells = new HashSet<>(few);
            cells.addAll(SmallCells.hidden(sizes(parts, tally -> tally.answered(question))));
            cells.forEach(part ->
                    hidden.computeIfAbsent(part, none -> new HashSet<>()).add(question));
        });
        return hidden;
    }

    private static <K> Map<K, Integer> sizes(Map<K, Tally> parts, ToIntFunction<Tally> size) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> size.applyAsInt(part.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static boolean isWhollyHidden(Tally tally, Set<Integer> hidden) {
        return tally.respondents() > 0
                && (tally.respondents() < Tallies.FEWEST
                        || hidden.containsAll(tally.counts().keySet()));
    }

    private static Integer expected(Questionnaire questionnaire) {
        boolean known = questionnaire.groups().stream().allMatch(group -> group.expected() != null);
        return known
                ? questionnaire.groups().stream()
                        .mapToInt(RespondentGroup::expected)
                        .sum()
                : null;
    }
}

package amnuay.procedure.servicesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of clients and stakeholders that a year's survey asks (step ๑): they are the questionnaire's own groups. */
@Component
@Transactional
class SurveyGroups {

    private final Surveys surveys;

    SurveyGroups(Surveys surveys) {
        this.surveys = surveys;
    }

    /** Those of the year; begins its questionnaire if nobody has. */
    public List<RespondentGroup> begin(int fiscalYear) {
        return surveys.prepare(fiscalYear).questionnaire().groups();
    }

    @Transactional(readOnly = true)
    public List<RespondentGroup> of(int fiscalYear) {
        return surveys.find(fiscalYear)
                .map(survey -> survey.questionnaire().groups())
                .orElse(List.of());
    }

    /**
     * Puts these in place of the year's groups. A group keeps its number by its name.
     *
     * @param wanted their numbers do not count
     * @throws Refusal when two have the same name, or the questionnaire is published
     */
    public void put(int fiscalYear, List<RespondentGroup> wanted) {
        surveys.prepare(fiscalYear);
        surveys.edit(fiscalYear, asked -> asking(asked, wanted));
    }

    private static Questionnaire asking(Questionnaire asked, List<RespondentGroup> wanted) {
        Map<String, Integer> numbers =
                asked.groups().stream().collect(Collectors.toMap(RespondentGroup::name, RespondentGroup::number));
        int last = asked.lastNumber();
        List<RespondentGroup> groups = new ArrayList<>();
        for (RespondentGroup group : wanted) {
            Integer number = numbers.remove(group.name());
            groups.add(new RespondentGroup(
                    number == null ? ++last : number,
                    group.name(),
                    group.mission(),
                    group.reached(),
                    group.expected()));
        }
        return new Questionnaire(
                asked.title(),
                asked.intro(),
                asked.keeping(),
                groups,
                asked.sections(),
                asked.satisfaction(),
                asked.dissatisfaction(),
                last);
    }
}

package amnuay.procedure.groupmanagement;

import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges by what was noted whether the work was looked after regularly, and before, during and after it was done (row ๒). */
@Component
class SupervisionJudge {

    private final Checks checks;
    private final SupervisionPeriods periods;
    private final GroupManagementPeople people;
    private final GroupPeople group;

    SupervisionJudge(Checks checks, SupervisionPeriods periods, GroupManagementPeople people, GroupPeople group) {
        this.checks = checks;
        this.periods = periods;
        this.people = people;
        this.group = group;
    }

    /** Criterion ๑: the person of the task in the period that counts; without one, everybody in every period that is over. */
    Optional<String> regularly(StepTask task) {
        int year = task.year().buddhistYear();
        List<Check> seen = checks.of(year);
        if (task.subject().isPresent()) {
            return periods.current(year)
                    .filter(period -> !isSeen(seen, task.requiredSubject(), period))
                    .map(period ->
                            "ยังไม่ได้กำกับ ติดตาม" + group.names().of(task.requiredSubject()) + " " + period.label());
        }
        List<Period> over = periods.of(year).stream().filter(Period::closed).toList();
        if (over.isEmpty()) {
            return Optional.of("ยังไม่ได้กำกับ ติดตามในงวดใดของปี");
        }
        return missing(
                year,
                person -> over.stream().anyMatch(period -> !isSeen(seen, person, period)),
                "ยังไม่ได้กำกับ ติดตามครบทุกงวดของ");
    }

    /** Criteria ๒ to ๔: everybody's work was looked at in that phase, at least once in the year. */
    Optional<String> in(Phase phase, StepTask task) {
        int year = task.year().buddhistYear();
        List<Check> seen = checks.of(year);
        return missing(
                year,
                person -> SupervisionText.count(seen, person, phase) == 0,
                "ยังไม่ได้กำกับ ติดตาม" + phase.thaiName() + "ของ");
    }

    private static boolean isSeen(List<Check> seen, String person, Period period) {
        return seen.stream().anyMatch(check -> check.person().equals(person) && check.period() == period.number());
    }

    private Optional<String> missing(int fiscalYear, Predicate<String> missing, String sentence) {
        Names names = group.names();
        String who = people.supervised(fiscalYear).stream()
                .filter(missing)
                .map(names::of)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? Optional.empty() : Optional.of(sentence + " " + who);
    }
}

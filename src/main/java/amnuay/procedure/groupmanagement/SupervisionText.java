package amnuay.procedure.groupmanagement;

import amnuay.thai.ThaiDates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How people's work was looked after, in words. */
@Component
class SupervisionText {

    private final Checks checks;
    private final GroupPlan plan;
    private final GroupPeople people;

    SupervisionText(Checks checks, GroupPlan plan, GroupPeople people) {
        this.checks = checks;
        this.plan = plan;
        this.people = people;
    }

    /** What was seen of one person's work so far, in Markdown; empty for nothing. */
    String of(int fiscalYear, String person) {
        List<Check> seen = checks.of(fiscalYear).stream()
                .filter(check -> check.person().equals(person))
                .toList();
        return seen.isEmpty()
                ? ""
                : "**ผลการกำกับ ติดตามที่ผ่านมา**\n\n"
                        + seen.stream()
                                .map(check -> "- "
                                        + ThaiDates.screenDate(check.checkedAt()
                                                .atZone(ThaiDates.ZONE)
                                                .toLocalDate())
                                        + " " + check.phase().thaiName() + " · "
                                        + plan.get(fiscalYear, check.item()).title() + ": " + oneLine(check.found())
                                        + (check.toDo().isEmpty() ? "" : " → " + oneLine(check.toDo())))
                                .collect(Collectors.joining("\n"));
    }

    /** How often each person's work was looked at in each phase, as a table in Markdown. */
    String counts(int fiscalYear) {
        Names names = people.names();
        List<Check> all = checks.of(fiscalYear);
        String head = Arrays.stream(Phase.values()).map(Phase::thaiName).collect(Collectors.joining(" | "));
        return "| บุคลากร | " + head + " |\n|---|---|---|---|\n"
                + plan.owners(fiscalYear).stream()
                        .map(person -> "| " + names.of(person) + " | "
                                + Arrays.stream(Phase.values())
                                        .map(phase -> times(all, person, phase))
                                        .collect(Collectors.joining(" | "))
                                + " |")
                        .collect(Collectors.joining("\n"));
    }

    static long count(List<Check> all, String person, Phase phase) {
        return all.stream()
                .filter(check -> check.person().equals(person) && check.phase() == phase)
                .count();
    }

    private static String times(List<Check> all, String person, Phase phase) {
        long count = count(all, person, phase);
        return count == 0 ? "ยังไม่มี" : count + " ครั้ง";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", "; ");
    }
}

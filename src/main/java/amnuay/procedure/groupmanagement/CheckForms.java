package amnuay.procedure.groupmanagement;

import amnuay.procedure.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the two forms share in which work is looked at: the choices, and the storing of the rows. */
@Component
class CheckForms {

    private final GroupPlan plan;
    private final Checks checks;
    private final GroupPeople people;

    CheckForms(GroupPlan plan, Checks checks, GroupPeople people) {
        this.plan = plan;
        this.checks = checks;
        this.people = people;
    }

    List<Option> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new Option(phase.thaiName(), phase.name()))
                .toList();
    }

    /** One person's items. */
    List<Option> items(int fiscalYear, String owner) {
        return plan.of(fiscalYear, owner).stream()
                .map(item -> new Option(
                        item.title() + " (" + item.months() + ")", item.id().toString()))
                .toList();
    }

    /** Everybody's items. */
    List<Option> items(int fiscalYear) {
        Names names = people.names();
        return plan.of(fiscalYear).stream()
                .map(item -> new Option(
                        names.of(item.owner()) + " · " + item.title(), item.id().toString()))
                .toList();
    }

    /** @throws amnuay.thai.Refusal when a row is about no item of the year */
    void keep(int fiscalYear, int period, List<CheckRow> rows, String person) {
        rows.forEach(row -> checks.add(fiscalYear, period, plan.get(fiscalYear, id(row)), row, person));
    }

    private static UUID id(CheckRow row) {
        try {
            return UUID.fromString(row.item());
        } catch (IllegalArgumentException none) {
            throw new amnuay.thai.Refusal("ไม่พบงาน “" + row.item() + "” ในแผนของปี กรุณาเลือกงานจากรายการ");
        }
    }
}

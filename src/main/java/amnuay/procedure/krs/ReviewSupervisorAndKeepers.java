package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๓: the group director checks the names that a unit has given for an indicator. */
@Component
class ReviewSupervisorAndKeepers extends ApprovalForm {

    private final Indicators indicators;
    private final Organization organization;

    ReviewSupervisorAndKeepers(Approvals approvals, Indicators indicators, Organization organization) {
        super(
                "krs-review-supervisor-and-keepers",
                Krs.TEAM,
                "รายชื่อผู้กำกับดูแลและผู้จัดเก็บข้อมูลตัวชี้วัด",
                approvals);
        this.indicators = indicators;
        this.organization = organization;
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of("ตัวชี้วัด "
                + indicators.get(UUID.fromString(task.requiredSubject())).code());
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        Indicator indicator = indicators.get(UUID.fromString(task.requiredSubject()));
        String keepers = indicator.keepers().stream()
                .map(keeper -> "- " + name(keeper.person()) + ": " + keeper.activity())
                .collect(Collectors.joining("\n"));
        return Map.of(
                "indicatorTitle", "ตัวชี้วัด " + indicator.code() + " " + indicator.name(),
                "team", "**ผู้กำกับดูแล** " + name(indicator.supervisor()) + "\n\n**ผู้จัดเก็บข้อมูล**\n" + keepers);
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }
}

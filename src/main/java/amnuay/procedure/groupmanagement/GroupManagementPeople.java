package amnuay.procedure.groupmanagement;

import amnuay.organization.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose work is planned and looked after, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("groupManagementPeople")
public class GroupManagementPeople {

    private final GroupPlan plan;
    private final WorkPlans workPlans;
    private final GroupPeople people;

    GroupManagementPeople(GroupPlan plan, WorkPlans workPlans, GroupPeople people) {
        this.plan = plan;
        this.workPlans = workPlans;
        this.people = people;
    }

    /** The owners of the year's items, also those who have left: somebody has to report about their work. */
    public List<String> owners(int fiscalYear) {
        return plan.owners(fiscalYear);
    }

    /** The owners whose individual plan is missing or came back. */
    public List<String> toWrite(int fiscalYear) {
        return workPlans.toWrite(fiscalYear);
    }

    /** The owners who work here now. */
    public List<String> supervised(int fiscalYear) {
        Names names = people.names();
        return plan.owners(fiscalYear).stream().filter(names::isActive).toList();
    }

    /** The person, as long as they work here. */
    public List<String> user(String subject) {
        return people.names().isActive(subject) ? List.of(subject) : List.of();
    }

    /** The group director, where the person has left; nobody else otherwise. */
    public List<String> groups(String subject) {
        return people.names().isActive(subject) ? List.of() : List.of(Role.GROUP_DIRECTOR.key());
    }
}

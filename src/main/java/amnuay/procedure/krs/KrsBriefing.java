package amnuay.procedure.krs;

import amnuay.organization.PersonView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has to acknowledge the briefing, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("krsBriefing")
public class KrsBriefing {

    private final Briefings briefings;

    KrsBriefing(Briefings briefings) {
        this.briefings = briefings;
    }

    /** The login names of those who were absent from the fiscal year's briefing and still work here: one branch each. */
    public List<String> absent(int fiscalYear) {
        return briefings.openStaff(fiscalYear).stream().map(PersonView::id).toList();
    }
}

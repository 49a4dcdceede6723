package amnuay.procedure.esastandards;

import java.util.List;
import org.springframework.stereotype.Component;

/** Which points are to be assessed, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("esaAssessments")
public class EsaAssessments {

    private final SelfAssessments assessments;

    EsaAssessments(SelfAssessments assessments) {
        this.assessments = assessments;
    }

    /** The ids of the points that nobody has assessed or whose assessment was returned: one branch each. */
    public List<String> open(int fiscalYear) {
        return assessments.open(fiscalYear).stream()
                .map(point -> point.id().toString())
                .toList();
    }
}

package amnuay.procedure.esastandards;

import amnuay.procedure.SubjectTitles;
import amnuay.thai.SearchText;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The titles of the assessment points, for whoever looks for their tasks. */
@Component
class PointTitles implements SubjectTitles {

    private final PointRepository points;

    PointTitles(PointRepository points) {
        this.points = points;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subject> called(SearchText text) {
        return points.titles().stream()
                .filter(title -> text.isIn(title.code(), title.name()))
                .map(title -> new Subject(
                        EsaStandards.businessKey(title.fiscalYear()),
                        PointTasks.label(title.standard(), title.code()),
                        "ประเด็น " + title.code() + " " + title.name()))
                .toList();
    }
}

package amnuay.procedure.krs;

import amnuay.procedure.SubjectTitles;
import amnuay.thai.SearchText;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The titles of the indicators, for whoever looks for their tasks. */
@Component
class IndicatorTitles implements SubjectTitles {

    private final IndicatorRepository indicators;

    IndicatorTitles(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subject> called(SearchText text) {
        return indicators.titles().stream()
                .filter(title -> text.isIn(title.code(), title.name()))
                .map(title -> new Subject(
                        Krs.businessKey(title.fiscalYear()),
                        "ตัวชี้วัด " + title.code(),
                        "ตัวชี้วัด " + title.code() + " " + title.name()))
                .toList();
    }
}

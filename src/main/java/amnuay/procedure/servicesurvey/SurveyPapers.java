package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.PaperNumbering;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who numbers the papers of the survey. */
@Configuration(proxyBeanMethods = false)
class SurveyPapers {

    @Bean
    PaperNumbering surveyIssueReportMemo(Documents documents, Clock clock) {
        return new PaperNumbering("service-survey-issue-report-memo", ReportMemo.NAME, documents, clock);
    }
}

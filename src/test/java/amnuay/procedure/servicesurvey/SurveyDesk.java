package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.procedure.ProcedureDesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people find and submit the tasks of the survey, and how a test looks at what became of it. */
abstract class SurveyDesk extends ProcedureDesk {

    SurveyDesk() {
        super(ServiceSurvey.KEY);
    }

    @Autowired
    SurveyOffice office;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void enterTheOffice() {
        office.furnish();
    }

    @AfterEach
    void leaveTheOffice() {
        office.leave();
    }

    ProcessInstance open(Map<String, Object> values) {
        return open(SurveyOffice.CLERK, values);
    }

    Object shown(String person, int year, String key, String variable) {
        return engine.getTaskService().getVariable(task(person, year, key).getId(), variable);
    }

    byte[] pdf(int year, String document) {
        try (InputStream content = files.content(
                documents.find("service-survey-" + year, document).orElseThrow().pdfFile())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks. */
    String words(int year, String document) {
        return PdfText.words(pdf(year, document));
    }

    List<String> inbox(int year, String key) {
        return database.sql("select recipient from inbox_message where key = ? and recipient like 'svst.%' order by 1")
                .param("service-survey-" + year + ":" + key)
                .query(String.class)
                .list();
    }

    List<String> mails(int year, String key) {
        return database.sql("select to_address from outbox_mail where key = ? and to_address like '%@svst.example'"
                        + " order by 1")
                .param("service-survey-" + year + ":" + key)
                .query(String.class)
                .list();
    }
}

package amnuay.procedure;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes and files the papers of every procedure; what is asked for twice by the same activity is done once. */
@Component
class Papers {

    private static final String DOCUMENT = "document";
    private static final String SUBJECT = "subject";

    private final List<Paper> papers;
    private final Drafting drafting;
    private final Documents documents;

    Papers(List<Paper> papers, Drafting drafting, Documents documents) {
        this.papers = papers;
        this.drafting = drafting;
        this.documents = documents;
    }

    Optional<Paper> find(String procedure, String name) {
        return papers.stream()
                .filter(paper ->
                        paper.procedure().equals(procedure) && paper.name().equals(name))
                .findFirst();
    }

    void write(DelegateExecution execution) {
        Paper paper = paperOf(execution);
        PaperRequest request = requestOf(execution, paper);
        Map<String, Object> values = new HashMap<>();
        request.text()
                .texts()
                .keySet()
                .forEach(field -> values.put(field, request.text().get(field)));
        values.put("fiscalYear", ThaiText.digits(request.year().buddhistYear()));
        values.putAll(paper.values(request));
        documents.writeDraft(new DraftRequest(
                request.businessKey(),
                paper.documentName(request.subject()),
                paper.template(request),
                values,
                execution.getActivityInstanceId(),
                request.text().draftedBy()));
    }

    void file(DelegateExecution execution) {
        Paper paper = paperOf(execution);
        PaperRequest request = requestOf(execution, paper);
        paper.filed(
                documents.file(
                        request.businessKey(),
                        paper.documentName(request.subject()),
                        execution.getActivityInstanceId()),
                request);
    }

    private Paper paperOf(DelegateExecution execution) {
        String name =
                StepReader.properties(execution.getBpmnModelElementInstance()).get(DOCUMENT);
        String procedure = StepReader.procedure(execution.getBpmnModelInstance());
        return find(procedure, name)
                .orElseThrow(() -> new IllegalStateException(
                        "no paper " + procedure + "/" + name + " for " + execution.getCurrentActivityId()));
    }

    private PaperRequest requestOf(DelegateExecution execution, Paper paper) {
        String businessKey = execution.getProcessBusinessKey();
        FiscalYear year = new FiscalYear((Integer) execution.getVariable(YearOpening.FISCAL_YEAR));
        Optional<String> subject = Optional.ofNullable((String) execution.getVariable(SUBJECT));
        PaperText text = drafting.textOf(businessKey, paper.draftedWith(), subject)
                .orElseGet(() -> new PaperText(Map.of(), YearOpening.BY_TIMER));
        return new PaperRequest(businessKey, year, subject, text);
    }
}

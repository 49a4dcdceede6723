package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the analysis of a year (step ๒) says; the levels that follow from it stand with the points. */
@Entity
@Table(name = "esa_analysis")
class EsaAnalysis {

    @Id
    private int fiscalYear;

    private String analysis;
    private String analysedBy;

    protected EsaAnalysis() {}

    EsaAnalysis(int fiscalYear, String analysis, String person) {
        this.fiscalYear = fiscalYear;
        this.analysis = analysis.strip();
        this.analysedBy = person;
    }

    String analysis() {
        return analysis;
    }
}

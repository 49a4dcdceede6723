package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** What the author of the annual report wrote; figures and tables come from the results. */
@Entity
@Table(name = "krs_report_draft")
class ReportDraft {

    @Id
    private int fiscalYear;

    private String summary;
    private String obstacles;
    private String suggestions;
    private String draftedBy;

    protected ReportDraft() {}

    ReportDraft(int fiscalYear, DraftReport.Form form, String person) {
        this.fiscalYear = fiscalYear;
        this.summary = form.summary().strip();
        this.obstacles = Objects.requireNonNullElse(form.obstacles(), "").strip();
        this.suggestions = Objects.requireNonNullElse(form.suggestions(), "").strip();
        this.draftedBy = person;
    }

    String summary() {
        return summary;
    }

    /** One per line; may be empty. */
    String obstacles() {
        return obstacles;
    }

    /** One per line; may be empty. */
    String suggestions() {
        return suggestions;
    }

    /** Login name. */
    String draftedBy() {
        return draftedBy;
    }
}

package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of the handbook (step ๕) as its author drafted it; everything else comes from the year's data. */
@Entity
@Table(name = "krs_handbook_draft")
class HandbookDraft {

    @Id
    private int fiscalYear;

    private String foreword;
    private String guidance;
    private String draftedBy;

    protected HandbookDraft() {}

    HandbookDraft(int fiscalYear, DraftHandbook.Form form, String person) {
        this.fiscalYear = fiscalYear;
        this.foreword = form.foreword().strip();
        this.guidance = form.guidance().strip();
        this.draftedBy = person;
    }

    /** Paragraphs, one per line. */
    String foreword() {
        return foreword;
    }

    /** How results are reported, one item per line. */
    String guidance() {
        return guidance;
    }

    String draftedBy() {
        return draftedBy;
    }
}

package amnuay.procedure.krs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What all agreements of a year (step ๘) have in common. */
@Entity
@Table(name = "krs_agreement_plan")
class AgreementPlan {

    @Id
    private int fiscalYear;

    private String terms;
    private LocalDate dueOn;
    private String upwardName;
    private String preparedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "krs_agreement_indicator", joinColumns = @JoinColumn(name = "fiscal_year"))
    @Column(name = "indicator")
    private Set<UUID> schoolIndicators = new HashSet<>();

    protected AgreementPlan() {}

    AgreementPlan(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    void take(PrepareAgreements.Form form, Collection<UUID> concerningSchools, String person) {
        terms = form.terms().strip();
        dueOn = form.dueOn();
        upwardName = form.upwardName() == null ? "" : form.upwardName().strip();
        preparedBy = person;
        schoolIndicators.clear();
        schoolIndicators.addAll(concerningSchools);
    }

    /** One per line. */
    String terms() {
        return terms;
    }

    /** By when all shall be signed. */
    LocalDate dueOn() {
        return dueOn;
    }

    /** Who signs upward; may be empty. */
    String upwardName() {
        return upwardName;
    }

    String preparedBy() {
        return preparedBy;
    }

    /** Ids of the indicators marked for schools; empty for all. */
    Set<UUID> schoolIndicators() {
        return Set.copyOf(schoolIndicators);
    }
}

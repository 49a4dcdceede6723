package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a year's study of the standards (step ๑) came to, and who took part. */
@Entity
@Table(name = "esa_study")
class EsaStudy {

    @Id
    private int fiscalYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> participants;

    private String understanding;
    private String duties;
    private String improvements;
    private String notedBy;
    private Instant notedAt;

    protected EsaStudy() {}

    EsaStudy(int fiscalYear, StudyStandards.Form form, String person, Instant at) {
        this.fiscalYear = fiscalYear;
        this.participants = List.copyOf(form.participants());
        this.understanding = form.understanding().strip();
        this.duties = form.duties().strip();
        this.improvements = Texts.given(form.improvements());
        this.notedBy = person;
        this.notedAt = at;
    }

    /** Login names. */
    List<String> participants() {
        return participants;
    }

    String understanding() {
        return understanding;
    }

    /** Empty when nothing was noted. */
    String improvements() {
        return improvements;
    }
}

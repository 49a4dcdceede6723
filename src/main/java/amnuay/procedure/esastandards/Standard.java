package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A standard (มาตรฐาน) of a fiscal year. */
@Entity
@Table(name = "esa_standard")
class Standard {

    @Id
    private UUID id;

    private int fiscalYear;
    private String number;
    private String name;

    protected Standard() {}

    Standard(int fiscalYear, String number, String name) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.number = number;
        this.name = name;
    }

    void rename(String wanted) {
        name = wanted;
    }

    UUID id() {
        return id;
    }

    /** For example 1. */
    String number() {
        return number;
    }
}

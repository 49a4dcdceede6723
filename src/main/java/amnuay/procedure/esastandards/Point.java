package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An assessment point (ประเด็นการพิจารณา) of a fiscal year, with who answers for it and what is aimed at. */
@Entity
@Table(name = "esa_point")
class Point {

    @Id
    private UUID id;

    private UUID indicatorId;
    private int fiscalYear;
    private String code;
    private String name;
    private String responsiblePerson;
    private String responsibleUnit;
    private Integer targetLevel;
    private String target = "";
    private String expectedOutput = "";
    private String supportNeeded = "";
    private Integer baselineLevel;
    private Integer baselineYear;

    @Version
    private Long version;

    protected Point() {}

    Point(int fiscalYear, String code) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.code = code;
    }

    void describe(UUID indicator, String wanted) {
        indicatorId = indicator;
        name = wanted;
    }

    /** @param person login name, null while nobody is named */
    void assign(String unit, String person) {
        responsibleUnit = unit;
        responsiblePerson = person;
    }

    void aim(Integer level) {
        targetLevel = level;
    }

    void aim(Integer level, String wanted, String output, String support) {
        targetLevel = level;
        target = wanted;
        expectedOutput = output;
        supportNeeded = support;
    }

    /** What an earlier year came to; both null where none is known. */
    void baseline(Integer level, Integer year) {
        baselineLevel = level;
        baselineYear = year;
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String code() {
        return code;
    }

    UUID indicatorId() {
        return indicatorId;
    }
}

package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One indicator (ตัวชี้วัด) of one fiscal year, with those who answer for it. */
@Entity
@Table(name = "krs_indicator")
class Indicator {

    @Id
    private UUID id;

    private int fiscalYear;
    private String code;
    private String component;
    private String name;
    private BigDecimal weight;
    private String unitOfMeasure;
    private String target;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String formula;
    private String source;
    private String responsibleUnit;
    private String responsiblePerson;
    private String supervisor;
    private int sort;

    @Embedded
    private Measure measure = Measure.OPEN;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "krs_indicator_keeper", joinColumns = @JoinColumn(name = "indicator"))
    @OrderColumn(name = "sort")
    private List<Keeper> keepers = new ArrayList<>();

    protected Indicator() {}

    Indicator(int fiscalYear, IndicatorEntry entry, int sort) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.code = entry.code();
        this.sort = sort;
        take(entry);
    }

    void take(IndicatorEntry entry) {
        component = entry.component();
        name = entry.name();
        weight = entry.weight();
        unitOfMeasure = entry.unitOfMeasure();
        target = entry.target();
        direction = entry.direction();
        formula = entry.formula();
        source = entry.source();
        responsibleUnit = entry.unit();
        responsiblePerson = entry.person();
        supervisor = entry.supervisor();
        replaceKeepers(entry.keepers());
        measure = entry.measure();
    }

    /**
     * Makes a person and their unit responsible (step ๒).
     *
     * @throws Refusal when one of the two is missing
     */
    void assign(String unit, String person) {
        if (isBlank(unit) || isBlank(person)) {
            throw new Refusal("กรุณาเลือกทั้งกลุ่ม/หน่วยและผู้รับผิดชอบของตัวชี้วัด " + code);
        }
        responsibleUnit = unit;
        responsiblePerson = person;
    }

    /**
     * Names who supervises the indicator and who keeps its data (step ๓), in place of those named before.
     *
     * @throws Refusal when nobody is responsible yet, there is no supervisor or no keeper, or a keeper is named twice for one activity
     */
    void nameTeam(String newSupervisor, List<Keeper> newKeepers) {
        if (responsiblePerson == null) {
            throw Refusal.conflict(
                    "ตัวชี้วัด " + code + " ยังไม่มีผู้รับผิดชอบ จึงยังกำหนดผู้กำกับดูแลและผู้จัดเก็บข้อมูลไม่ได้");
        }
        new Team(newSupervisor, newKeepers).requireComplete(code);
        supervisor = newSupervisor;
        replaceKeepers(newKeepers);
    }

    IndicatorEntry entry() {
        return new IndicatorEntry(
                code,
                component,
                name,
                weight,
                unitOfMeasure,
                target,
                direction,
                formula,
                source,
                responsibleUnit,
                responsiblePerson,
                supervisor,
                keepers(),
                measure);
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

    String component() {
        return component;
    }

    String name() {
        return name;
    }

    /** Percent of the year's total. */
    BigDecimal weight() {
        return IndicatorEntry.plain(weight);
    }

    String unitOfMeasure() {
        return unitOfMeasure;
    }

    String target() {
        return target;
    }

    Direction direction() {
        return direction;
    }

    /** Empty while open. */
    String definition() {
        return measure.definition() == null ? "" : measure.definition();
    }

    /** In the unit of measure; null while open or where the target is no number. */
    BigDecimal targetValue() {
        return measure.targetValue();
    }

    /** Null until it is given. */
    Scale scale() {
        return measure.scale();
    }

    /** Of earlier years, oldest first. */
    List<Baseline> baselines() {
        return measure.baselines();
    }

    Measure measure() {
        return measure;
    }

    /** As documents and screens name it: {@code 1.1 ร้อยละของผู้เรียน}. */
    String title() {
        return code + " " + name;
    }

    /** Place in the framework's order. */
    int sort() {
        return sort;
    }

    String formula() {
        return formula;
    }

    String source() {
        return source;
    }

    /** Unit code; null while none is named. */
    String responsibleUnit() {
        return responsibleUnit;
    }

    /** Login name; null while none is named. */
    String responsiblePerson() {
        return responsiblePerson;
    }

    /** Login name; null while none is named. */
    String supervisor() {
        return supervisor;
    }

    /** In the order in which they were named; empty while none is. */
    List<Keeper> keepers() {
        return List.copyOf(keepers);
    }

    /** Those named for the year; a round may have others. */
    Team team() {
        return new Team(supervisor, keepers());
    }

    boolean hasTeam() {
        return supervisor != null && !keepers.isEmpty();
    }

    private void replaceKeepers(List<Keeper> newKeepers) {
        if (!keepers.equals(newKeepers)) {
            keepers.clear();
            keepers.addAll(newKeepers);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

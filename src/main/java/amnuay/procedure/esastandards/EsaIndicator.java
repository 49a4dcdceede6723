package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An indicator (ตัวบ่งชี้) of a standard. */
@Entity
@Table(name = "esa_indicator")
class EsaIndicator {

    @Id
    private UUID id;

    private UUID standardId;
    private String number;
    private String name;

    protected EsaIndicator() {}

    EsaIndicator(UUID standardId, String number, String name) {
        this.id = UUID.randomUUID();
        this.standardId = standardId;
        this.number = number;
        this.name = name;
    }

    void rename(String wanted) {
        name = wanted;
    }

    UUID id() {
        return id;
    }
}

package amnuay.procedure.esastandards;

import java.util.Comparator;
import java.util.UUID;

/**
 * An assessment point as everything outside the tree sees it.
 *
 * @param standardNumber for example 1
 * @param indicatorNumber with that of its standard, for example 1.2
 * @param code for example 1.2.3
 * @param responsiblePerson login name, null while nobody is named
 * @param responsibleUnit code of the unit, null while none is named
 * @param targetLevel null while no target is set
 * @param target empty while it is not set, like the two texts after it
 * @param baselineLevel what was assessed in {@code baselineYear} (Buddhist Era); both null where nothing is known
 */
record PointView(
        UUID id,
        int fiscalYear,
        String standardNumber,
        String standardName,
        String indicatorNumber,
        String indicatorName,
        String code,
        String name,
        String responsiblePerson,
        String responsibleUnit,
        Integer targetLevel,
        String target,
        String expectedOutput,
        String supportNeeded,
        Integer baselineLevel,
        Integer baselineYear) {

    /** 1.2.10 comes after 1.2.9. */
    static final Comparator<PointView> BY_CODE = Comparator.comparing(PointView::code, PointCode.ORDER);

    /** {@code ประเด็น 1.2.3 ภาวะผู้นำ}, in Arabic digits. */
    String title() {
        return "ประเด็น " + code + " " + name;
    }
}

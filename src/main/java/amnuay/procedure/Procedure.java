package amnuay.procedure;

import amnuay.thai.FiscalYear;

/** What the shared mechanism has to know about one procedure of the manual. */
public interface Procedure {

    /** The process id, for example {@code krs}. */
    String key();

    /** The procedure's short Thai name for lists and notices. */
    String name();

    /** The last step that may be taken over from paper. */
    int lastAdoptableStep();

    /**
     * Refuses to take over steps up to {@code step} while the data they would have left behind is not in the system.
     *
     * @throws amnuay.thai.Refusal saying which data is missing and where to enter it
     */
    void checkAdoptable(FiscalYear year, int step);
}

package amnuay.procedure;

import amnuay.thai.FiscalYear;
import java.util.List;
import java.util.Optional;

/** What a procedure that asks people tells the director of a year: how many have answered. */
public interface ResponseRates {

    /** Empty for a year without questions. */
    Optional<Responses> of(FiscalYear year);

    /**
     * @param title what is asked, in Thai
     * @param state how far the asking has come, in Thai
     * @param page path of the application where more is
     * @param whole everybody together
     * @param groups each kind of people asked, in the order of the questionnaire
     */
    record Responses(String title, String state, String page, Rate whole, List<Rate> groups) {}

    /** @param expected null where nobody knows how many could answer */
    record Rate(String name, long received, Long expected) {}
}

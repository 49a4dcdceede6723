package amnuay.document;

import java.time.LocalDate;
import java.util.Optional;

/** Says who a person is when it comes to signing. */
@FunctionalInterface
public interface SigningRights {

    /**
     * @param person the id of who is logged in
     * @param day Bangkok time
     * @return empty for accounts that belong to nobody who works here now
     */
    Optional<Signatory> of(String person, LocalDate day);
}

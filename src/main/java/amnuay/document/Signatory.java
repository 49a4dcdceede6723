package amnuay.document;

import java.util.Optional;

/**
 * Somebody who might sign.
 *
 * @param fullName as it stands under documents, and as it has to be typed in
 * @param forTheOffice by what right they sign on that day what the whole office issues; empty for none
 * @param authority number and date of the order that says so; null for {@link SigningCapacity#OWN}
 */
public record Signatory(String fullName, Optional<SigningCapacity> forTheOffice, String authority) {}

package amnuay.organization;

/**
 * A school of the area.
 *
 * @param directorName may be empty, never null
 * @param email null when not known
 */
public record SchoolView(
        String code, String name, String district, String directorName, String email, boolean active) {}

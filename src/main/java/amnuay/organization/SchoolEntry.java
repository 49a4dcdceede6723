package amnuay.organization;

import amnuay.thai.Refusal;

/**
 * What is entered about a school; cannot be invalid in itself.
 *
 * @param code letters and digits; leading zeros count
 * @param email null when not known
 */
public record SchoolEntry(String code, String name, String district, String directorName, String email) {

    /** @throws Refusal when something is missing or malformed, in Thai */
    public SchoolEntry {
        code = Entries.schoolCode(code);
        name = Entries.required(name, "ชื่อสถานศึกษา");
        district = Entries.required(district, "อำเภอ");
        directorName = Entries.text(directorName);
        email = Entries.email(email);
    }
}

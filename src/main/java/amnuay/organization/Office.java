package amnuay.organization;

import amnuay.thai.Refusal;

/**
 * The office itself, as its letters name it. Texts may be empty (except the two names) but are never null.
 *
 * @param letterCode the part of a letter's number before the slash, for example ศธ ๐๔๐๖๒
 * @param deputyApproves whether an approval passes a deputy director between the group director and the director
 */
public record Office(
        String name,
        String shortName,
        String letterCode,
        String address,
        String phone,
        String email,
        boolean deputyApproves) {

    /** @throws Refusal when a name is missing or the e-mail address cannot be one */
    public Office {
        name = Entries.required(name, "ชื่อสำนักงาน");
        shortName = Entries.required(shortName, "ชื่อย่อสำนักงาน");
        letterCode = Entries.text(letterCode);
        address = Entries.text(address);
        phone = Entries.text(phone);
        String mail = Entries.email(email);
        email = mail == null ? "" : mail;
    }
}

package amnuay.organization;

import amnuay.thai.Refusal;

/**
 * What is entered about a group or unit; cannot be invalid in itself.
 *
 * @param code lower-case letters, digits and hyphens; part of the engine's group ids
 * @param head login name of its head, null while none is named
 */
public record UnitEntry(String code, String name, String head) {

    /** @throws Refusal when something is missing or malformed, in Thai */
    public UnitEntry {
        code = Entries.unitCode(code);
        name = Entries.required(name, "ชื่อกลุ่ม/หน่วย");
        head = Entries.orNull(head);
    }
}

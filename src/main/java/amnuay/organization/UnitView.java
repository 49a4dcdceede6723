package amnuay.organization;

/**
 * A group or unit of the office (กลุ่ม/หน่วย).
 *
 * @param headId login name of its head, null while none is named
 * @param headName full name of its head, null while none is named
 */
public record UnitView(String code, String name, String headId, String headName, int sort) {}

package amnuay.procedure;

import amnuay.document.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the author of an order (คำสั่ง) drafts; the form's keys are these names.
 *
 * @param reason why it is issued
 * @param authority the law that gives the power to issue it
 * @param duties what those named in it have to do, one item per line
 * @param effective from when on it holds
 */
public record OrderWords(
        @NotBlank(message = "กรุณากรอกเหตุผลของคำสั่ง")
                @Size(max = 4000, message = "เหตุผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                @Printable
                String reason,
        @NotBlank(message = "กรุณากรอกอำนาจตามกฎหมายที่ใช้ออกคำสั่ง")
                @Size(max = 4000, message = "อำนาจตามกฎหมายยาวเกิน ๔,๐๐๐ ตัวอักษร")
                @Printable
                String authority,
        @NotBlank(message = "กรุณากรอกหน้าที่ บรรทัดละหนึ่งข้อ")
                @Size(max = 4000, message = "หน้าที่ยาวเกิน ๔,๐๐๐ ตัวอักษร")
                @Printable
                String duties,
        @NotBlank(message = "กรุณากรอกวันที่มีผล เช่น ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป")
                @Size(max = 500, message = "วันที่มีผลยาวเกินไป")
                @Printable
                String effective) {

    /** The power of the head of an educational service area office. */
    public static final String USUAL_AUTHORITY =
            "อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม";

    public static final String USUAL_EFFECTIVE = "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป";
}

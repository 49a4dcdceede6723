package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One row of a form in which work is looked at.
 *
 * @param item the item's id
 * @param toDo what is to be done about it; null for nothing
 */
record CheckRow(
        @NotBlank(message = "กรุณาเลือกงานที่ตรวจให้ครบทุกแถว") String item,
        @NotNull(message = "กรุณาเลือกช่วงการปฏิบัติงานให้ครบทุกแถว") Phase phase,
        @NotBlank(message = "กรุณากรอกสิ่งที่ตรวจพบให้ครบทุกแถว")
                @Size(max = 2000, message = "สิ่งที่ตรวจพบยาวเกิน ๒,๐๐๐ ตัวอักษร")
                @Printable
                String found,
        @Size(max = 2000, message = "สิ่งที่ให้ดำเนินการยาวเกิน ๒,๐๐๐ ตัวอักษร") @Printable String toDo) {}

package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/** An item of the plan as somebody enters it on the page. */
record PlanEntry(
        @NotNull(message = "กรุณาเลือกด้านของงาน") WorkArea area,
        @NotBlank(message = "กรุณากรอกชื่องานหรือกิจกรรม")
                @Size(max = 500, message = "ชื่องานยาวเกิน ๕๐๐ ตัวอักษร")
                @Printable
                String title,
        @NotBlank(message = "งานนี้ยังไม่มีผู้รับผิดชอบ กรุณาเลือกผู้รับผิดชอบ") String owner,
        @NotNull(message = "กรุณาเลือกเดือนเริ่มต้น") YearMonth first,
        @NotNull(message = "กรุณาเลือกเดือนสิ้นสุด") YearMonth last,
        @NotBlank(message = "กรุณากรอกผลที่คาดว่าจะได้รับ")
                @Size(max = 1000, message = "ผลที่คาดว่าจะได้รับยาวเกิน ๑,๐๐๐ ตัวอักษร")
                @Printable
                String expected) {}

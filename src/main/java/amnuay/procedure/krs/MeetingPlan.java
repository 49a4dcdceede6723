package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/** When, where and about what people are called together, as the forms of steps ๒ and ๖ ask for it. */
record MeetingPlan(
        @NotNull(message = "กรุณากรอกวันประชุม") LocalDate meetingDate,
        @NotBlank(message = "กรุณากรอกเวลาประชุม เช่น ๐๙.๐๐ - ๑๒.๐๐ น.")
                @Size(max = 100, message = "เวลาประชุมยาวเกินไป")
                @Printable
                String meetingTime,
        @NotBlank(message = "กรุณากรอกสถานที่ประชุม")
                @Size(max = 300, message = "สถานที่ประชุมยาวเกิน ๓๐๐ ตัวอักษร")
                @Printable
                String meetingPlace,
        @NotBlank(message = "กรุณากรอกระเบียบวาระ บรรทัดละหนึ่งเรื่อง")
                @Size(max = 4000, message = "ระเบียบวาระยาวเกิน ๔,๐๐๐ ตัวอักษร")
                @Printable
                String agenda) {

    /** As the form shows a plan again. */
    Map<String, Object> typed() {
        return Map.of(
                "meetingDate",
                ThaiDates.typed(meetingDate),
                "meetingTime",
                meetingTime,
                "meetingPlace",
                meetingPlace,
                "agenda",
                agenda);
    }
}

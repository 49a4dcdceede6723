package amnuay.platform;

/**
 * What a person reads when something did not work.
 *
 * @param title what happened, in a few words
 * @param message what happened, as a sentence
 * @param advice what to do now; null when the message says it already
 */
record ErrorText(String title, String message, String advice) {

    /** The text for an HTTP status; unknown ones are our own fault until proven otherwise. */
    static ErrorText of(int status) {
        return switch (status) {
            case 400, 405, 415 -> new ErrorText(
                    "ทำรายการนี้ไม่ได้",
                    "ระบบอ่านข้อมูลหรือที่อยู่ของหน้านี้ไม่ได้ จึงยังไม่ได้บันทึกสิ่งใด",
                    "ย้อนกลับไปหน้าก่อนหน้า ตรวจสอบข้อมูล แล้วลองอีกครั้ง");
            case 401 -> new ErrorText(
                    "ยังไม่ได้เข้าสู่ระบบ",
                    "ต้องเข้าสู่ระบบก่อนจึงจะใช้หน้านี้ได้",
                    "เข้าสู่ระบบแล้วเปิดหน้านี้อีกครั้ง");
            case 403 -> new ErrorText(
                    "ไม่มีสิทธิ์ใช้หน้านี้",
                    "บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้ หรือหน้าเว็บเปิดค้างไว้นานจนหมดอายุ จึงยังไม่ได้บันทึกสิ่งใด",
                    "โหลดหน้าใหม่แล้วลองอีกครั้ง หากยังทำไม่ได้และเป็นงานในหน้าที่ โปรดติดต่อผู้ดูแลระบบของสำนักงาน");
            case 404 -> new ErrorText(
                    "ไม่พบหน้าที่ต้องการ",
                    "ไม่มีหน้าหรือรายการนี้ อาจถูกย้าย ดำเนินการเสร็จแล้ว หรือพิมพ์ที่อยู่ไม่ครบ",
                    "ตรวจสอบที่อยู่ หรือเริ่มใหม่จากหน้างานของฉัน");
            case 409 -> new ErrorText(
                    "รายการนี้เปลี่ยนไปแล้ว",
                    "มีผู้อื่นดำเนินการกับรายการนี้ก่อน ระบบจึงยังไม่ได้บันทึกข้อมูลของท่าน",
                    "โหลดหน้าใหม่เพื่อดูข้อมูลล่าสุด แล้วตรวจสอบว่ายังต้องทำรายการนี้อีกหรือไม่");
            case 413 -> new ErrorText(
                    "ไฟล์มีขนาดใหญ่เกินไป",
                    "ไฟล์ที่ส่งมีขนาดเกินที่ระบบรับได้ จึงยังไม่ได้บันทึกสิ่งใด",
                    "ลดขนาดไฟล์ เช่น บันทึกเป็น PDF หรือย่อรูปภาพ หรือแบ่งเป็นหลายไฟล์ แล้วส่งใหม่");
            default -> new ErrorText(
                    "ระบบขัดข้อง",
                    "เกิดข้อผิดพลาดภายในระบบ รายการล่าสุดของท่านยังไม่ได้รับการบันทึก",
                    "รอสักครู่แล้วลองอีกครั้ง หากยังเป็นเช่นเดิม โปรดแจ้งผู้ดูแลระบบของสำนักงานพร้อมเวลาที่เกิดเหตุ");
        };
    }

    /** The sentence of a refusal takes the place of the general ones: it says itself what to do. */
    ErrorText saying(String refusal) {
        return new ErrorText(title, refusal, null);
    }
}

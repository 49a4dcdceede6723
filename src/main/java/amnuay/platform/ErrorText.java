package amnuay.platform;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person reads when something did not work.
 *
 * @param title what happened, in a few words
 * @param message what happened, as a sentence
 * @param advice what to do now; null when the message says it already
 */
record ErrorText(String title, String message, String advice) {

    /** On a request: what the error page says instead of the general words for its status. */
    static final String ATTRIBUTE = ErrorText.class.getName();

    /** For a form that was opened before the last login, or that another site sent. */
    static final ErrorText OUTDATED = new ErrorText(
            "หน้านี้เปิดค้างไว้นานจนหมดอายุ",
            "หน้าเว็บเปิดค้างไว้ตั้งแต่ก่อนเข้าสู่ระบบครั้งล่าสุด เพื่อความปลอดภัยระบบจึงยังไม่ได้บันทึกสิ่งใด",
            "โหลดหน้าเดิมใหม่แล้วทำรายการอีกครั้ง");

    /** For a form that was sent after the login had ended. */
    static final ErrorText EXPIRED = new ErrorText(
            "หมดเวลาการใช้งาน ต้องเข้าสู่ระบบอีกครั้ง",
            "ไม่ได้ใช้งานนาน หรือออกจากระบบในแท็บอื่นไปแล้ว ระบบจึงยังไม่ได้บันทึกสิ่งที่ส่งมา",
            "เปิดหน้าเข้าสู่ระบบในแท็บใหม่ เข้าสู่ระบบ แล้วกลับมาที่หน้านี้");

    /** The text for an HTTP status; unknown ones are our own fault until proven otherwise. */
    static ErrorText of(int status) {
        return switch (status) {
            case 405 -> new ErrorText(
                    "เปิดหน้านี้โดยตรงไม่ได้",
                    "ที่อยู่นี้มีไว้รับข้อมูลจากแบบฟอร์ม ไม่ใช่หน้าสำหรับเปิดดู จึงยังไม่ได้บันทึกสิ่งใด",
                    "เปิดหน้าที่ต้องการจากเมนู หรือย้อนกลับไปหน้าก่อนหน้า");
            case 400, 415 -> new ErrorText(
                    "ทำรายการนี้ไม่ได้",
                    "ระบบอ่านข้อมูลหรือที่อยู่ของหน้านี้ไม่ได้ จึงยังไม่ได้บันทึกสิ่งใด",
                    "ย้อนกลับไปหน้าก่อนหน้า ตรวจสอบข้อมูล แล้วลองอีกครั้ง");
            case 401 -> new ErrorText(
                    "ยังไม่ได้เข้าสู่ระบบ",
                    "ต้องเข้าสู่ระบบก่อนจึงจะใช้หน้านี้ได้",
                    "เข้าสู่ระบบแล้วเปิดหน้านี้อีกครั้ง");
            case 403 -> new ErrorText(
                    "ไม่มีสิทธิ์ใช้หน้านี้",
                    "บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้ จึงยังไม่ได้บันทึกสิ่งใด",
                    "หากเป็นงานในหน้าที่ของท่าน โปรดติดต่อผู้ดูแลระบบของสำนักงาน");
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

    ErrorText advising(String whatToDo) {
        return new ErrorText(title, message, whatToDo);
    }

    /** Has the error page of this request say this. */
    void explain(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}

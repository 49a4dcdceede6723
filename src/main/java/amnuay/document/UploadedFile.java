package amnuay.document;

import amnuay.thai.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** What a form with a file sends when nobody chose one. */
final class UploadedFile {

    private UploadedFile() {}

    static void require(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new Refusal("ยังไม่ได้เลือกไฟล์ หรือไฟล์ว่างเปล่า กรุณาเลือกไฟล์แล้วส่งอีกครั้ง");
        }
    }
}

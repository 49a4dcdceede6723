package amnuay.document;

import amnuay.thai.Refusal;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;

/** Looks into an uploaded file: it must be what its extension says, and harmless to whoever opens it. */
class UploadCheck {

    private static final Map<String, String> OLD_OFFICE =
            Map.of("doc", "docx", "dot", "docx", "xls", "xlsx", "xlt", "xlsx", "ppt", "pptx", "pps", "pptx");
    private static final Set<String> MACRO_OFFICE =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm");

    private final Tika tika = new Tika();

    /**
     * @return the media type, one of {@link MediaTypes}
     * @throws Refusal saying what is wrong and what to do
     */
    String mediaType(FileName name, byte[] content) {
        String expected = MediaTypes.BY_EXTENSION.get(name.extension());
        if (expected == null) {
            throw notAccepted(name);
        }
        String found = tika.detect(content);
        if (found.equals("application/x-tika-msoffice")) {
            throw new Refusal("ไฟล์ " + quoted(name)
                    + " ตั้งรหัสผ่านไว้หรือเป็นไฟล์ Office รุ่นเก่า กรุณาเปิดไฟล์ เอารหัสผ่านออก แล้วบันทึกใหม่เป็น ."
                    + name.extension() + " หรือ PDF");
        }
        if (isArchive(content)) {
            found = new ArchiveCheck(name).mediaType(content);
        } else if (expected.startsWith("text/") && isText(content, found)) {
            found = expected;
        }
        if (!found.equals(expected)) {
            throw new Refusal("เนื้อหาของไฟล์ " + quoted(name) + " ไม่ใช่ไฟล์ชนิด ." + name.extension()
                    + " จริง หรือไฟล์เสียหาย กรุณาเปิดไฟล์ด้วยโปรแกรมของไฟล์นั้นแล้วบันทึกใหม่");
        }
        return expected;
    }

    private static Refusal notAccepted(FileName name) {
        String extension = name.extension();
        if (MACRO_OFFICE.contains(extension)) {
            return macros(name);
        }
        String modern = OLD_OFFICE.get(extension);
        if (modern != null) {
            return new Refusal("ไฟล์ " + quoted(name) + " เป็นไฟล์ Office รุ่นเก่า กรุณาเปิดไฟล์แล้วบันทึกเป็น ."
                    + modern + " หรือ PDF แล้วแนบใหม่");
        }
        return new Refusal("ระบบไม่รับไฟล์ " + quoted(name) + " กรุณาใช้ไฟล์ " + MediaTypes.ACCEPTED);
    }

    static Refusal macros(FileName name) {
        return new Refusal(
                "ไฟล์ " + quoted(name)
                        + " มีมาโคร (ชุดคำสั่งอัตโนมัติ) ซึ่งอาจเป็นอันตราย กรุณาบันทึกเป็น .docx หรือ .xlsx แบบไม่มีมาโคร หรือเป็น PDF แล้วแนบใหม่");
    }

    static String quoted(FileName name) {
        return "“" + name.text() + "”";
    }

    private static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9;
    }

    /** Also Thai in the old Windows code page, which no detector knows; but nothing that is recognised as something else. */
    private static boolean isText(byte[] content, String found) {
        if (!found.startsWith("text/") && !found.equals("application/octet-stream")) {
            return false;
        }
        boolean wide = content.length > 1
                && (content[0] == (byte) 0xff && content[1] == (byte) 0xfe
                        || content[0] == (byte) 0xfe && content[1] == (byte) 0xff);
        if (wide) {
            return true;
        }
        for (byte each : content) {
            boolean control = each >= 0 && each < ' ';
            if (control && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return true;
    }
}

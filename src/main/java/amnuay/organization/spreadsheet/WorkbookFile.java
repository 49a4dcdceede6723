package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens an .xlsx that a stranger may have made. The archive is unpacked under limits into a clean one first, so that what was counted
 * is what is read; macros and other office files under a false name are refused.
 */
final class WorkbookFile {

    /** The largest spreadsheet taken, in bytes: thousands of rows fit in a tenth of it. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final long LARGEST_UNPACKED = 12L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private WorkbookFile() {}

    static XSSFWorkbook open(byte[] content) {
        refuseWhatIsNoZip(content);
        try {
            byte[] clean = repack(content);
            return new XSSFWorkbook(new ByteArrayInputStream(clean));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw unreadable();
        }
    }

    private static void refuseWhatIsNoZip(byte[] content) {
        if (content.length == 0) {
            throw new Refusal("ไฟล์ว่างเปล่า (0 ไบต์) กรุณาเลือกไฟล์ .xlsx ที่มีข้อมูล");
        }
        if (content.length > LARGEST) {
            throw new Refusal("ไฟล์ใหญ่เกิน 5 เมกะไบต์ กรุณาลบรูปภาพหรือแผ่นงานที่ไม่เกี่ยวข้องออกแล้วลองใหม่");
        }
        if (beginsWith(content, OLE)) {
            throw new Refusal(
                    "ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) หรือใส่รหัสผ่านไว้ กรุณาเปิดใน Excel แล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน");
        }
        if (!beginsWith(content, ZIP)) {
            throw new Refusal(
                    "ไฟล์นี้ไม่ใช่ไฟล์ Excel (.xlsx) แม้ชื่อจะลงท้ายเช่นนั้น กรุณาบันทึกจาก Excel เป็นชนิด .xlsx แล้วลองใหม่");
        }
    }

    private static byte[] repack(byte[] content) throws IOException {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(content.length);
        Set<String> names = new HashSet<>();
        String contentTypes = "";
        long unpacked = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(clean)) {
            out.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw unreadable();
                }
                byte[] part = in.readNBytes((int) (LARGEST_UNPACKED - unpacked + 1));
                unpacked += part.length;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Refusal("ไฟล์นี้บีบอัดข้อมูลไว้มากผิดปกติ ระบบจึงไม่เปิดเพื่อความปลอดภัย"
                            + " กรุณาคัดลอกเฉพาะข้อมูลลงในแบบฟอร์มที่ดาวน์โหลดจากหน้านี้");
                }
                refuseMacros(entry.getName());
                if (entry.getName().equals(CONTENT_TYPES)) {
                    contentTypes = new String(part, StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        } catch (ZipException e) {
            throw unreadable();
        }
        refuseOtherKinds(contentTypes);
        return clean.toByteArray();
    }

    private static void refuseMacros(String part) {
        if (part.toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw macros();
        }
    }

    private static void refuseOtherKinds(String contentTypes) {
        if (contentTypes.contains("macroEnabled")) {
            throw macros();
        }
        if (!contentTypes.contains(WORKBOOK)) {
            throw new Refusal("ไฟล์นี้ไม่ใช่ตารางคำนวณของ Excel กรุณาใช้ไฟล์ .xlsx ตามแบบฟอร์มที่ดาวน์โหลดจากหน้านี้");
        }
    }

    private static Refusal macros() {
        return new Refusal(
                "ไฟล์นี้มีแมโคร ระบบไม่รับเพื่อความปลอดภัย กรุณาบันทึกเป็นชนิด .xlsx (ไม่มีแมโคร) แล้วลองใหม่");
    }

    private static Refusal unreadable() {
        return new Refusal("เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสียหาย กรุณาเปิดใน Excel บันทึกเป็น .xlsx ใหม่ แล้วลองอีกครั้ง");
    }

    private static boolean beginsWith(byte[] content, byte[] magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (content[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

package amnuay.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people send them. */
final class UploadSamples {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001");
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    private UploadSamples() {}

    static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("รายงานการประชุม");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("ตัวชี้วัด").createRow(0).createCell(0).setCellValue("น้ำหนัก");
                workbook.write(out);
            }
        });
    }

    /** A Word document as Word saves it, with one part more. */
    static byte[] docxWith(String part, byte[] content) {
        return zip(Map.of(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + MediaTypes.DOCX
                                + ".main+xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                "<w:document/>".getBytes(StandardCharsets.UTF_8),
                part,
                content));
    }

    static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] oldOffice(String... storages) {
        return written(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                for (String storage : storages) {
                    file.getRoot().createDirectory(storage);
                }
                file.writeFilesystem(out);
            }
        });
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, Charset names) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> each : new TreeMap<>(entries).entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** Some kilobytes that become so many megabytes. */
    static byte[] bomb(String entry, int megabytes) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(entry));
                byte[] nothing = new byte[1 << 20];
                for (int written = 0; written < megabytes; written++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

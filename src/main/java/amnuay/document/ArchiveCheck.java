package amnuay.document;

import amnuay.thai.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Looks into one zip, docx, xlsx or pptx, and into the archives inside it, counting every byte that comes out. The entries are read
 * as Word reads them, from the directory at the end: an archive cannot show one face here and another there.
 */
class ArchiveCheck {

    private static final long MOST_BYTES = 200L << 20;
    private static final long FREE_BYTES = 10L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEEPEST = 3;
    private static final int PIECE = 1 << 16;
    private static final int MOST_KEPT = 32 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Set<FileMagic> NESTED = Set.of(FileMagic.OOXML, FileMagic.OLE2);
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "msi", "scr", "pif", "lnk", "js", "jse", "vbs", "vbe", "wsf", "hta", "ps1",
            "jar", "reg", "docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm");

    private final FileName name;
    private long bytes;
    private int entries;
    private long allowed;

    ArchiveCheck(FileName name) {
        this.name = name;
    }

    /** What the archive is; {@link MediaTypes#ZIP} if no document of Office. */
    String mediaType(byte[] archive) {
        allowed = Math.min(MOST_BYTES, Math.max(FREE_BYTES, (long) archive.length * MOST_SWELLING));
        try {
            return look(archive, 1);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal("เปิดไฟล์ " + UploadCheck.quoted(name)
                    + " ไม่ได้ ไฟล์เสียหายหรือตั้งรหัสผ่านไว้ กรุณาบันทึกใหม่โดยไม่ตั้งรหัสผ่าน");
        }
    }

    private String look(byte[] archive, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw swollen();
        }
        String mediaType = MediaTypes.ZIP;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (++entries > MOST_ENTRIES) {
                    throw swollen();
                }
                refuseHarmfulName(entry.getName());
                byte[] content = read(zip, entry);
                if (entry.getName().equals(CONTENT_TYPES)) {
                    mediaType = officeType(new String(content, StandardCharsets.UTF_8));
                }
                lookInside(content, depth);
            }
        }
        return mediaType;
    }

    private void refuseHarmfulName(String entryName) {
        String lower = entryName.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("xl/macrosheets/")) {
            throw UploadCheck.macros(name);
        }
        if (PROGRAMS.contains(FileName.of(lower).extension())) {
            throw new Refusal("ใน " + UploadCheck.quoted(name) + " มีไฟล์ที่ระบบไม่รับ ("
                    + FileName.of(entryName).text() + ") เพราะอาจเป็นโปรแกรมหรือมีมาโคร กรุณานำออกแล้วแนบใหม่");
        }
    }

    private void lookInside(byte[] content, int depth) throws IOException {
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OOXML) {
            look(content, depth + 1);
        } else if (magic == FileMagic.OLE2 && new String(content, StandardCharsets.UTF_16LE).contains("_VBA_PROJECT")) {
            throw UploadCheck.macros(name);
        }
    }

    /** The whole content where it tells more; of anything else only the beginning, but all of it is counted. */
    private byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new IOException("Encrypted or unknown compression: " + entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] start = content.readNBytes(PIECE);
            count(start.length);
            boolean telling = entry.getName().equals(CONTENT_TYPES) || NESTED.contains(FileMagic.valueOf(start));
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            kept.write(start);
            for (byte[] piece; (piece = content.readNBytes(PIECE)).length > 0; ) {
                count(piece.length);
                if (telling) {
                    kept.write(piece);
                }
                if (kept.size() > MOST_KEPT) {
                    throw swollen();
                }
            }
            return kept.toByteArray();
        }
    }

    private void count(int more) {
        bytes += more;
        if (bytes > allowed) {
            throw swollen();
        }
    }

    private String officeType(String contentTypes) {
        if (contentTypes.contains("macroEnabled") || contentTypes.contains("vbaProject")) {
            throw UploadCheck.macros(name);
        }
        for (String office : Set.of(MediaTypes.DOCX, MediaTypes.XLSX, MediaTypes.PPTX)) {
            if (contentTypes.contains(office + ".main+xml")) {
                return office;
            }
        }
        return MediaTypes.ZIP;
    }

    private Refusal swollen() {
        return new Refusal("ไฟล์ " + UploadCheck.quoted(name)
                + " ขยายออกแล้วใหญ่ผิดปกติหรือซ้อนกันหลายชั้น ระบบจึงไม่เปิด กรุณาแยกแนบเป็นไฟล์ย่อย");
    }
}

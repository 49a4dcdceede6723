package amnuay.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name without what could mislead or break a disk: no path, no control or direction characters, none that Windows
 * forbids, and short enough to be saved: disks of servers and phones take 255 bytes, of which a Thai letter needs three and the browser
 * some for its own marks while it loads. The extension is kept.
 */
record FileName(String text) {

    private static final int MOST_BYTES = 220;

    /** @param raw as the browser sent it; null or nothing usable becomes {@code ไฟล์} */
    static FileName of(String raw) {
        String whole = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return cleaned(last);
    }

    /** From a text that is no path: a slash in it is a character like others. */
    static FileName ofTitle(String title) {
        return cleaned(title.replaceAll("[/\\\\]", "-"));
    }

    /** In lower case without the dot; empty if there is none. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileName cleaned(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(clean.isEmpty() ? "ไฟล์" : shortened(clean));
    }

    private static String shortened(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        while (bytes(stem) + bytes(extension) > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

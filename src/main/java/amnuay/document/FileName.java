package amnuay.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name without what could mislead or break a disk: no path, no control or direction characters, none that Windows
 * forbids, at most 150 characters with the extension kept.
 */
record FileName(String text) {

    private static final int LONGEST = 150;

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
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        boolean insideLetter = Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, insideLetter ? end - 1 : end).strip() + extension;
    }
}

package amnuay.notification;

/**
 * A notice written out for its reader.
 *
 * @param subject one line
 * @param text plain text
 * @param html the same as an HTML fragment, values escaped
 */
record NoticeText(String subject, String text, String html) {}

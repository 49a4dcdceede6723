package amnuay.document;

/**
 * One document in both its forms. The two files show the same words in the same order; neither is made from the other.
 *
 * @param subject the line after เรื่อง, never null
 * @param docx for editing in Word
 * @param pdf for reading, signing and keeping
 */
public record RenderedDocument(DocumentKind kind, String subject, byte[] docx, byte[] pdf) {}

package amnuay.document;

import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An official document with its newest version.
 *
 * @param number as in the register, with Arabic digits; null until it has one
 * @param dated the day the document bears; null until it has a number
 * @param version counts from 1
 * @param pdfFile what people open to read it: the PDF; the Word file again if the newest version was edited in Word, which has no PDF
 * @param writtenAt when this version was written
 */
public record DocumentSummary(
        UUID id,
        String businessKey,
        String name,
        DocumentKind kind,
        String subject,
        DocumentState state,
        String number,
        LocalDate dated,
        int version,
        UUID docxFile,
        UUID pdfFile,
        Instant writtenAt) {

    /** Whether it counts: it has its number, or is approved and of a kind without numbers. */
    public boolean isIssued() {
        return number != null
                || !kind.isNumbered() && (state == DocumentState.APPROVED || state == DocumentState.FILED);
    }

    /** Whether {@link #pdfFile} is a PDF: a version that was edited in Word has none. */
    public boolean hasPdf() {
        return !pdfFile.equals(docxFile);
    }

    /** The state in Thai, without waiting for a number that its kind never gets. */
    public String stateName() {
        return state == DocumentState.APPROVED && !kind.isNumbered() ? "อนุมัติแล้ว" : state.thaiName();
    }

    /** The number with its calendar year, as orders are quoted: {@code 15/2569}; only for a document that has a number. */
    public String numberOfYear() {
        return DocumentNumber.withoutYear(number, dated) + "/" + ThaiDates.buddhistYear(dated);
    }
}

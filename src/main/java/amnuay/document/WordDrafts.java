package amnuay.document;

import amnuay.document.docx.EditedDocx;
import amnuay.thai.Refusal;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that people take into Word and bring back. Their words stay; number and date are filled into the locked places that the file
 * was written with. Such a version has no PDF: what is kept for reading is the scan of what was signed.
 */
@Component
@Transactional
class WordDrafts {

    private final DocumentShelf shelf;
    private final VersionWriter writer;
    private final DocumentRenderer renderer;
    private final Files files;

    WordDrafts(DocumentShelf shelf, VersionWriter writer, DocumentRenderer renderer, Files files) {
        this.shelf = shelf;
        this.writer = writer;
        this.renderer = renderer;
        this.files = files;
    }

    /**
     * Takes an edited Word file in as the next draft.
     *
     * @throws Refusal if the document is no draft any more, somebody has agreed to it, or the file is no Word file, holds macros, or is not this document
     */
    DocumentSummary takeIn(UUID id, String fileName, InputStream content, String person) {
        OfficialDocument found = shelf.get(id);
        OfficialDocument document =
                shelf.lock(found.businessKey(), found.name()).orElseThrow();
        if (document.state() != DocumentState.DRAFT) {
            throw Refusal.conflict("แก้ร่างไม่ได้ เพราะ" + document.title() + " อยู่ในสถานะ “"
                    + document.state().thaiName() + "”");
        }
        DocumentVersion before = shelf.newestOf(document).orElseThrow();
        if (document.isAgreed(before)) {
            throw Refusal.conflict("แก้ร่างไม่ได้ เพราะมีผู้เห็นชอบ" + document.title() + " ฉบับที่ " + before.number()
                    + " แล้ว หากต้องแก้ไข กรุณาขอให้ผู้ที่กำลังพิจารณาส่งคืนให้แก้ไขก่อน แล้วจึงส่งไฟล์ Word");
        }
        Files.Upload file = files.checked(fileName, content);
        requireWord(file);
        requireSameSlots(file, before);
        VersionWriter.Writing writing = new VersionWriter.Writing(
                before.template(), before.templateValues(), DraftReadings.BY_HAND + UUID.randomUUID(), person, false);
        return document.with(writer.addFromWord(document, writing, file.content()));
    }

    /** The next draft from the template, unless nothing has changed since people edited the one before in Word. */
    DocumentVersion add(OfficialDocument document, VersionWriter.Writing writing, RenderedDocument rendered) {
        return shelf.newestOf(document)
                .filter(DocumentVersion::fromWord)
                .filter(edited -> edited.template().equals(writing.template())
                        && edited.templateVersion().equals(renderer.templateVersion(writing.template()))
                        && edited.templateValues().equals(writing.values()))
                .map(edited -> writer.repeat(document, writing, edited))
                .orElseGet(() -> writer.add(document, writing, rendered));
    }

    /** @param rendered from the template, with number and date */
    DocumentVersion addFiled(
            OfficialDocument document,
            VersionWriter.Writing writing,
            RenderedDocument rendered,
            DocumentVersion draft) {
        if (!draft.fromWord()) {
            return writer.add(document, writing, rendered);
        }
        EditedDocx edited = new EditedDocx(files.bytes(draft.docxFile()));
        return writer.addFromWord(document, writing, edited.withSlots(new EditedDocx(rendered.docx()).slots()));
    }

    /**
     * Keeps a corrected Word file of a filed document, with the number and the date that were filed.
     *
     * @throws Refusal if it is no Word file, not this document, or the filed one once more
     */
    UUID keepCorrected(
            OfficialDocument document, DocumentVersion filed, String fileName, InputStream content, String person) {
        Files.Upload file = files.checked(fileName, content);
        requireWord(file);
        requireSameSlots(file, filed);
        byte[] before = files.bytes(filed.docxFile());
        byte[] corrected = new EditedDocx(file.content()).withSlots(new EditedDocx(before).slots());
        if (Arrays.equals(before, file.content())) {
            throw new Refusal("ไฟล์ “" + file.name().text()
                    + "” เหมือนฉบับที่จัดเก็บแล้วทุกประการ กรุณาแก้ไขใน Word แล้วส่งไฟล์ที่แก้ไข");
        }
        return files.keep(document.subject() + " (ฉบับแก้ไข).docx", MediaTypes.DOCX, corrected, person)
                .id();
    }

    private static void requireWord(Files.Upload file) {
        if (!file.mediaType().equals(MediaTypes.DOCX)) {
            throw new Refusal("ไฟล์ “" + file.name().text()
                    + "” ไม่ใช่ไฟล์ Word (.docx) กรุณาดาวน์โหลดร่างฉบับล่าสุด แก้ไขใน Word แล้วบันทึกเป็น .docx");
        }
    }

    /** The places for number and date are locked in Word; a file without them was made elsewhere or from another document. */
    private void requireSameSlots(Files.Upload file, DocumentVersion before) {
        int expected = new EditedDocx(files.bytes(before.docxFile())).slots().size();
        int found;
        try {
            found = new EditedDocx(file.content()).slots().size();
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "อ่านไฟล์ “" + file.name().text() + "” ไม่ได้ กรุณาเปิดใน Word แล้วบันทึกเป็น .docx อีกครั้ง");
        }
        if (found != expected) {
            throw new Refusal("ไฟล์ “" + file.name().text() + "” มีช่องสำหรับเลขที่และวันที่ " + found
                    + " ช่อง แต่ร่างนี้มี " + expected
                    + " ช่อง กรุณาดาวน์โหลดร่างฉบับล่าสุด แก้ไขในไฟล์นั้นโดยไม่ลบช่องเลขที่และวันที่ แล้วส่งกลับมา");
        }
    }
}

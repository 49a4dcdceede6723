package amnuay.document;

import java.util.Map;

/** The kinds of file that the office takes in, by their extension. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String ZIP = "application/zip";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String TEXT = "text/plain";
    static final String CSV = "text/csv";

    static final Map<String, String> BY_EXTENSION = Map.of(
            "pdf", PDF, "docx", DOCX, "xlsx", XLSX, "pptx", PPTX, "zip", ZIP, "jpg", JPEG, "jpeg", JPEG, "png", PNG,
            "txt", TEXT, "csv", CSV);

    /** As people read it in a refusal. */
    static final String ACCEPTED =
            "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), รูปภาพ (.jpg .png), .zip, .txt และ .csv";

    private MediaTypes() {}
}

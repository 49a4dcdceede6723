package amnuay.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.DocumentMergeMode;
import org.springframework.stereotype.Component;

/** Many files as one: to print, or to carry away. Who may read them, the caller has asked before. */
@Component
public class Bundles {

    private final Files files;

    Bundles(Files files) {
        this.files = files;
    }

    /**
     * One PDF with the pages of all, in the given order.
     *
     * @param pdfs files that are PDF; at least one
     * @throws amnuay.thai.Refusal (not found) when a file is not there
     */
    public void pdf(List<UUID> pdfs, OutputStream out) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        merger.setDestinationStream(out);
        for (UUID pdf : pdfs) {
            try (InputStream content = files.content(pdf)) {
                merger.addSource(new RandomAccessReadBuffer(content));
            }
        }
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    }

    /**
     * An archive of all, each under its own name; of two with the same name the second gets a number.
     *
     * @throws amnuay.thai.Refusal (not found) when a file is not there
     */
    public void zip(List<UUID> all, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Set<String> taken = new HashSet<>();
        for (UUID id : all) {
            zip.putNextEntry(new ZipEntry(free(files.find(id).name(), taken)));
            try (InputStream content = files.content(id)) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }
}

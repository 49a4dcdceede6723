package amnuay.procedure.krs;

import amnuay.document.Files;
import amnuay.procedure.EvidenceArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Everything about one result in one file: the numbered evidence and the text of every field. File names are UTF-8. */
@Component
class EvidenceZip {

    private static final String TEXT = "00 ข้อความสำหรับกรอกใน KRS.txt";

    private final Results results;
    private final Rounds rounds;
    private final Indicators indicators;
    private final ResultPages pages;
    private final Files files;

    EvidenceZip(Results results, Rounds rounds, Indicators indicators, ResultPages pages, Files files) {
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
        this.pages = pages;
        this.files = files;
    }

    /** {@code หลักฐาน 1.1 รอบที่ ๑ ปี 2570.zip}. */
    String nameOf(UUID id) {
        Result result = results.get(id);
        Round round = rounds.get(result.roundId());
        return ("หลักฐาน " + indicators.get(result.indicatorId()).code() + " " + round.name() + " ปี "
                                + round.fiscalYear())
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "-")
                + ".zip";
    }

    /** Writes file by file, so that only one piece of one file is in memory; does not close {@code out}. */
    void write(UUID id, OutputStream out) throws IOException {
        Result result = results.get(id);
        Round round = rounds.get(result.roundId());
        Indicator indicator = indicators.get(result.indicatorId());
        List<EvidenceArchive.Proof> proofs = pages.proofs(result, round);
        List<String> names = KrsText.numbered(proofs);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(TEXT));
        zip.write(KrsText.file(KrsText.fields(indicator, round, result, proofs)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (int number = 0; number < proofs.size(); number++) {
            zip.putNextEntry(new ZipEntry(names.get(number)));
            try (InputStream content = files.content(proofs.get(number).fileId())) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}

package amnuay.procedure.esastandards;

import amnuay.procedure.Finding;
import amnuay.procedure.Findings;
import amnuay.procedure.ProcedureYears;
import amnuay.thai.ThaiDates;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every procedure has found and nobody has done yet, for those who begin a new year of the standards. */
@Component
class OpenFindings {

    private final Findings findings;
    private final ProcedureYears years;

    OpenFindings(Findings findings, ProcedureYears years) {
        this.findings = findings;
        this.years = years;
    }

    /** One sentence each, in Arabic digits, what is due first first. */
    List<String> lines() {
        return findings.open().stream().map(this::line).toList();
    }

    /** As a list in the Markdown of a form. */
    String markdown() {
        List<String> lines = lines();
        return lines.isEmpty()
                ? "ไม่มีประเด็นที่ต้องปรับปรุงค้างอยู่"
                : "**ประเด็นที่ต้องปรับปรุงและยังค้างอยู่**\n\n"
                        + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private String line(Finding finding) {
        return Texts.oneLine(finding.text()) + " (" + years.nameOf(finding.procedure()) + " กำหนดเสร็จ "
                + ThaiDates.screenDate(finding.due()) + ")";
    }
}

package amnuay.procedure.krs;

import amnuay.thai.ThaiText;
import org.springframework.stereotype.Component;

/** The year in a few sentences, for those who write the annual report and those who approve it. */
@Component
class ReportSummary {

    private final Results results;

    ReportSummary(Results results) {
        this.results = results;
    }

    /** For a form, in Markdown. */
    String standing(int fiscalYear) {
        Standing standing = results.standing(fiscalYear);
        return "**คะแนนรวมถ่วงน้ำหนัก " + Figure.fourDecimals(standing.total()) + "** จาก " + standing.scored()
                + " ตัวชี้วัด บรรลุเป้าหมาย "
                + standing.count(Verdict.REACHED) + " ตัวชี้วัด ไม่บรรลุเป้าหมาย " + standing.count(Verdict.MISSED)
                + " ตัวชี้วัด";
    }

    /** What an executive summary usually says; the author changes it as they like. */
    String usualText(int fiscalYear) {
        Standing standing = results.standing(fiscalYear);
        return ThaiText.digits(
                "ในปีงบประมาณ พ.ศ. " + fiscalYear + " สำนักงานเขตพื้นที่การศึกษาได้ดำเนินงานตามตัวชี้วัด จำนวน "
                        + standing.lines().size() + " ตัวชี้วัด บรรลุเป้าหมาย " + standing.count(Verdict.REACHED)
                        + " ตัวชี้วัด มีคะแนนรวมถ่วงน้ำหนัก " + Figure.fourDecimals(standing.total()));
    }
}

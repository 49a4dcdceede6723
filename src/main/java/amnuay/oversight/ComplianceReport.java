package amnuay.oversight;

import amnuay.procedure.CriterionStanding;
import amnuay.procedure.YearStanding;
import java.util.List;

/**
 * The manual's table of one procedure with what became of it in one year, in Thai as people read it on a screen.
 *
 * @param year Buddhist Era
 * @param opened whether the procedure was ever opened in that year; if not, there are no rows
 * @param note what else one has to know about the year; empty for most
 */
record ComplianceReport(String procedure, String procedureName, int year, boolean opened, String note, List<Row> rows) {

    /**
     * A step of the manual.
     *
     * @param standard empty where the manual gives none
     * @param course how far the step has come
     */
    record Row(int step, String activity, String standard, YearStanding.Course course, List<Line> lines) {

        /** Where links to the step lead: {@code step-04}. */
        public String anchor() {
            return "step-%02d".formatted(step);
        }
    }

    /**
     * A criterion of the step.
     *
     * @param how sentences: with what it was met, or what is missing
     * @param mayConfirm whether everything is there but the reviewer's word
     */
    record Line(
            int number,
            String text,
            CriterionStanding standing,
            List<String> how,
            boolean mayConfirm,
            List<OpenReason> reasons) {

        public String badge() {
            return switch (standing) {
                case MET -> "badge-good";
                case MET_WITH_REASON -> "badge-warn";
                case NOT_MET -> "badge-bad";
                case NOT_DUE -> "badge-quiet";
            };
        }
    }

    /** A reason that nobody has accepted. */
    record OpenReason(String subject, String text, String by) {}

    /** How many criteria stand there. */
    long count(CriterionStanding standing) {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> line.standing() == standing)
                .count();
    }

    long criteria() {
        return rows.stream().mapToLong(row -> row.lines().size()).sum();
    }

    /** {@code 12 จาก 17 ข้อ …} in one sentence. */
    public String summary() {
        return "มาตรฐาน " + criteria() + " ข้อ: ผ่านเกณฑ์ " + count(CriterionStanding.MET)
                + " ข้อ ผ่านเกณฑ์โดยมีเหตุผล "
                + count(CriterionStanding.MET_WITH_REASON) + " ข้อ ยังไม่ผ่านเกณฑ์ " + count(CriterionStanding.NOT_MET)
                + " ข้อ ยังไม่ถึงกำหนด " + count(CriterionStanding.NOT_DUE) + " ข้อ";
    }
}

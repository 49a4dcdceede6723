package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-agreements-signed}: every agreement of the year is signed. */
@Component
class AgreementsSignedEvidence implements RecordEvidence {

    private final Agreements agreements;

    AgreementsSignedEvidence(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "krs-agreements-signed";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        List<Agreement> all = agreements.of(task.year().buddhistYear());
        long open = all.stream().filter(agreement -> !agreement.isSigned()).count();
        if (all.isEmpty()) {
            return Optional.of("ยังไม่ได้จัดทำข้อตกลงการปฏิบัติงาน");
        }
        return open == 0
                ? Optional.empty()
                : Optional.of("ยังไม่ได้บันทึกการลงนามข้อตกลงอีก " + open + " จาก " + all.size() + " ฉบับ");
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of(pageOf(task));
    }

    /** The page of the agreements as a link in the Markdown of a form. */
    static String pageLink(StepTask task, String label) {
        return "[" + label + "](" + pageOf(task) + ")";
    }

    private static String pageOf(StepTask task) {
        return "/office/krs/" + task.year().buddhistYear() + "/agreements";
    }
}

package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๑๐: what the certifiers said of a round: certified, or more data wanted, each with its own due date. */
@Component
class RecordCertification implements UserTaskForm<RecordCertification.Form> {

    private static final String MORE_DATA = "more-data";

    record Form(
            @NotNull(message = "กรุณาเลือกผลการตรวจสอบ")
                    @Pattern(regexp = "certified|more-data", message = "ผลการตรวจสอบไม่ถูกต้อง")
                    String outcome,
            @NotNull(message = "กรุณากรอกวันที่ได้รับแจ้งผล") LocalDate toldOn,
            @NotBlank(message = "กรุณากรอกเลขที่หนังสือหรือหลักฐานการแจ้งผล")
                    @Size(max = 500, message = "เลขที่หนังสือยาวเกิน ๕๐๐ ตัวอักษร")
                    @Printable
                    String reference,
            @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") @Printable String remark,
            @Valid List<Request> requests) {

        CertificationEntry entry() {
            boolean moreData = MORE_DATA.equals(outcome);
            return new CertificationEntry(
                    moreData ? CertificationOutcome.MORE_DATA : CertificationOutcome.CERTIFIED,
                    toldOn,
                    reference,
                    remark,
                    moreData && requests != null
                            ? requests.stream().map(Request::wanted).toList()
                            : List.of());
        }
    }

    record Request(
            String indicator,
            LocalDate due,
            @Size(max = 4000, message = "ข้อมูลที่ขอยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String request) {

        CertificationEntry.Wanted wanted() {
            return new CertificationEntry.Wanted(indicator == null ? null : UUID.fromString(indicator), request, due);
        }
    }

    private final Certifications certifications;
    private final Rounds rounds;
    private final Indicators indicators;
    private final Results results;

    RecordCertification(Certifications certifications, Rounds rounds, Indicators indicators, Results results) {
        this.certifications = certifications;
        this.rounds = rounds;
        this.indicators = indicators;
        this.results = results;
    }

    @Override
    public String formId() {
        return "krs-record-certification";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(round(task).name());
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Round round = round(task);
        Map<String, Object> shown = new HashMap<>();
        shown.put("roundTitle", "ผลการรับรอง " + round.name());
        shown.put("results", summary(round));
        shown.put("outcome", null);
        shown.put("requests", List.of(Map.of("request", "")));
        shown.put(
                "indicators",
                indicators.of(round.fiscalYear()).stream()
                        .map(indicator -> new Option(
                                indicator.code() + " " + indicator.name(),
                                indicator.id().toString()))
                        .toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        certifications.record(round(task).id(), form.entry(), task.person());
        return Map.of(ApprovalForm.DECISION, form.outcome());
    }

    private Round round(StepTask task) {
        return rounds.get(UUID.fromString(task.requiredSubject()));
    }

    private String summary(Round round) {
        List<Result> all = results.of(round);
        long late = all.stream().filter(results::isLate).count();
        return "บันทึกในระบบ KRS แล้ว " + all.size() + " ตัวชี้วัด"
                + (late == 0 ? " ทันกำหนดทุกตัว" : " ล่าช้า " + late + " ตัวชี้วัด");
    }
}

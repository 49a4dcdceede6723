package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๑๐: the keepers send what the certifiers asked for about an indicator. */
@Component
class SendMoreData implements UserTaskForm<SendMoreData.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกข้อมูลที่จัดส่ง")
                    @Size(max = 4000, message = "ข้อมูลที่จัดส่งยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String answer,
            @NotNull(message = "กรุณากรอกวันที่จัดส่ง") LocalDate sentOn,
            @NotBlank(message = "กรุณากรอกเลขอ้างอิงหรือหลักฐานการจัดส่ง")
                    @Size(max = 500, message = "เลขอ้างอิงยาวเกิน ๕๐๐ ตัวอักษร")
                    @Printable
                    String reference) {}

    private final Certifications certifications;
    private final Indicators indicators;

    SendMoreData(Certifications certifications, Indicators indicators) {
        this.certifications = certifications;
        this.indicators = indicators;
    }

    @Override
    public String formId() {
        return "krs-send-more-data";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of("ตัวชี้วัด " + indicator(task).code());
    }

    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return Optional.of(request(task).due());
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Indicator indicator = indicator(task);
        return Map.of(
                "indicatorTitle",
                "ตัวชี้วัด " + indicator.code() + " " + indicator.name(),
                "request",
                request(task).request());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        certifications.answer(
                request(task).id(), new DataAnswer(form.answer(), form.reference(), form.sentOn()), task.person());
        return Map.of();
    }

    private DataRequest request(StepTask task) {
        return certifications.request(UUID.fromString(task.requiredSubject()));
    }

    private Indicator indicator(StepTask task) {
        return indicators.get(request(task).indicatorId());
    }
}

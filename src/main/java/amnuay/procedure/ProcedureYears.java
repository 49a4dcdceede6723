package amnuay.procedure;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens a procedure for a fiscal year, once. */
@Component
public class ProcedureYears {

    private final ProcedureYearRepository years;
    private final AdoptedStepRepository adopted;
    private final Map<String, Procedure> procedures;
    private final Clock clock;

    ProcedureYears(
            ProcedureYearRepository years, AdoptedStepRepository adopted, List<Procedure> procedures, Clock clock) {
        this.years = years;
        this.adopted = adopted;
        this.procedures = procedures.stream().collect(Collectors.toMap(Procedure::key, Function.identity()));
        this.clock = clock;
    }

    /** The fiscal year that the office's clock is in. */
    public FiscalYear runningYear() {
        return FiscalYear.of(LocalDate.now(clock));
    }

    /** The Thai name of a procedure by its process id. */
    public String nameOf(String procedure) {
        return procedures.get(procedure).name();
    }

    boolean isOpen(String procedure, FiscalYear year) {
        return years.existsByBusinessKey(ProcedureYear.businessKey(procedure, year));
    }

    /**
     * @return the business key
     * @throws Refusal when that year is open already, also when somebody else opens it in this very moment
     */
    String open(String procedure, FiscalYear year, String processInstanceId, String person) {
        if (isOpen(procedure, year)) {
            throw openAlready(procedure, year);
        }
        try {
            return years.saveAndFlush(new ProcedureYear(procedure, year, processInstanceId, person, clock.instant()))
                    .businessKey();
        } catch (DataIntegrityViolationException another) {
            throw openAlready(procedure, year);
        }
    }

    /** Takes over the steps done on paper: they follow each other from the first, and their data is there. */
    void adopt(String procedure, FiscalYear year, List<OpenYearForm.PaperStep> paperSteps) {
        if (paperSteps.isEmpty()) {
            return;
        }
        List<Integer> numbers =
                paperSteps.stream().map(OpenYearForm.PaperStep::step).sorted().toList();
        if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
            throw new Refusal("ขั้นตอนที่ทำไปแล้วต้องเรียงต่อกันตั้งแต่ขั้นตอนที่ ๑ และระบุขั้นตอนละหนึ่งแถว");
        }
        Procedure rules = procedures.get(procedure);
        if (numbers.size() > rules.lastAdoptableStep()) {
            throw new Refusal("รับช่วงงานที่ทำบนกระดาษได้ถึงขั้นตอนที่ " + ThaiText.digits(rules.lastAdoptableStep())
                    + " เท่านั้น");
        }
        rules.checkAdoptable(year, numbers.size());
        paperSteps.forEach(paper -> adopted.save(new AdoptedStep(ProcedureYear.businessKey(procedure, year), paper)));
    }

    /** Every year of every procedure that was ever opened. */
    List<ProcedureYear> all() {
        return years.findAll();
    }

    /** The opened year with that business key. */
    Optional<ProcedureYear> find(String businessKey) {
        return years.findByBusinessKey(businessKey);
    }

    /** The process ids of the procedures, in the order of their Thai names. */
    public List<String> keys() {
        return procedures.values().stream()
                .sorted(Comparator.comparing(Procedure::name))
                .map(Procedure::key)
                .toList();
    }

    /** The business key of the year that the process instance runs for; empty for an instance of another process. */
    public Optional<String> keyOf(String processInstanceId) {
        return years.findByProcessInstanceId(processInstanceId).map(ProcedureYear::businessKey);
    }

    /** As {@link #keyOf}, for many instances in one statement, by instance; those of another process are not in the map. */
    public Map<String, String> keysOf(Collection<String> processInstanceIds) {
        return of(processInstanceIds, ProcedureYear::businessKey);
    }

    /** The fiscal years that the process instances run for, as {@link #keysOf}. */
    Map<String, FiscalYear> yearsOf(Collection<String> processInstanceIds) {
        return of(processInstanceIds, ProcedureYear::year);
    }

    private <T> Map<String, T> of(Collection<String> processInstanceIds, Function<ProcedureYear, T> what) {
        return processInstanceIds.isEmpty()
                ? Map.of()
                : years.findByProcessInstanceIdIn(processInstanceIds).stream()
                        .collect(Collectors.toMap(ProcedureYear::processInstanceId, what));
    }

    String businessKeyOf(String processInstanceId) {
        return years.findByProcessInstanceId(processInstanceId).orElseThrow().businessKey();
    }

    List<AdoptedStep> adoptedSteps(String businessKey) {
        return adopted.findByBusinessKeyOrderByStepNumber(businessKey);
    }

    private Refusal openAlready(String procedure, FiscalYear year) {
        return Refusal.conflict("เปิด" + nameOf(procedure) + " " + year.label()
                + " ไว้แล้ว เปิดซ้ำไม่ได้ กรุณาดำเนินการต่อจากงานเดิมใน “งานของฉัน”");
    }
}

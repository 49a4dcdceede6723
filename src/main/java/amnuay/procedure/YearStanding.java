package amnuay.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where one opened year of a procedure stands against the manual. People are named by their ids, times are moments.
 *
 * @param businessKey for example {@code krs-2570}
 * @param processDefinitionId the diagram that this very year runs by, which may be an older version
 * @param ended whether its process has come to an end, in whatever way
 * @param steps in the order of the manual; only steps of the manual
 */
public record YearStanding(
        String businessKey,
        String procedure,
        int fiscalYear,
        String processInstanceId,
        String processDefinitionId,
        boolean ended,
        List<StepStanding> steps) {

    /** How far a step has come. */
    public enum Course {
        NOT_BEGUN("ยังไม่เริ่ม"),
        RUNNING("กำลังดำเนินการ"),
        LATE("เกินกำหนด"),
        DONE("เสร็จแล้ว"),
        ADOPTED("ทำไว้ก่อนใช้ระบบ");

        private final String thaiName;

        Course(String thaiName) {
            this.thaiName = thaiName;
        }

        public String thaiName() {
            return thaiName;
        }
    }

    /**
     * A step of the manual.
     *
     * @param adoptedOn the day on which it was done on paper; null for a step done in the system
     * @param adoptedReference what the office wrote about that; null as well
     */
    public record StepStanding(
            int number, Course course, LocalDate adoptedOn, String adoptedReference, List<CriterionInYear> criteria) {}

    /**
     * A criterion of a step.
     *
     * @param text the manual's words
     * @param awaitsConfirmation all evidence is there, and only the reviewer's word is missing
     * @param missing what keeps it from being met, as Thai sentences
     */
    public record CriterionInYear(
            int step,
            int number,
            String text,
            CriterionStanding standing,
            boolean awaitsConfirmation,
            List<Proof> proofs,
            List<Excuse> excuses,
            List<String> missing) {}

    /**
     * Evidence that is there.
     *
     * @param name what kind of evidence, in Thai
     * @param subject the indicator, point or person it is about; empty for the whole year
     * @param detail file name or subject of the document; empty for rows in our tables
     * @param document null unless it is a document
     * @param file null unless it was uploaded
     * @param number of a document that bears one, as in the register; else null
     * @param dated the day the document bears; null as well
     * @param by null where nobody is known
     * @param at when it came about; null where that is not known
     * @param confirmedBy null while no reviewer has confirmed it
     * @param confirmedAt null as well
     */
    public record Proof(
            String name,
            String subject,
            String detail,
            UUID document,
            UUID file,
            String number,
            LocalDate dated,
            String by,
            Instant at,
            String confirmedBy,
            Instant confirmedAt) {

        public boolean isConfirmed() {
            return confirmedAt != null;
        }

        Proof confirmed(Confirmation confirmation) {
            return new Proof(
                    name, subject, detail, document, file, number, dated, by, at, confirmation.by(), confirmation.at());
        }
    }

    /** A reviewer's word. */
    record Confirmation(String by, Instant at) {}

    /** Why evidence is missing; {@code acceptedBy} and {@code acceptedAt} are null while nobody has accepted it. */
    public record Excuse(String text, String subject, String by, Instant at, String acceptedBy, Instant acceptedAt) {

        public boolean isAccepted() {
            return acceptedAt != null;
        }
    }

    /** How many criteria of the year, or of one step, stand where; a standing that none has is not in the map. */
    public Map<CriterionStanding, Long> counts() {
        return steps.stream()
                .flatMap(step -> step.criteria().stream())
                .collect(Collectors.groupingBy(CriterionInYear::standing, Collectors.counting()));
    }

    /** The step with that number of the manual. */
    public Optional<StepStanding> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** The steps by their number. */
    public Map<Integer, StepStanding> byNumber() {
        return steps.stream().collect(Collectors.toMap(StepStanding::number, Function.identity()));
    }
}

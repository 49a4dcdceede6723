package amnuay.procedure.krs;

import java.time.LocalDate;

/**
 * A round as it is planned.
 *
 * @param name unique in its year, for example รอบที่ ๑
 * @param opens first day on which results are entered
 * @param closes last day
 * @param warningDays calendar days before the close on which those who have not reported are warned; 0 for no warning
 */
record RoundEntry(String name, LocalDate opens, LocalDate closes, int warningDays) {

    RoundEntry {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}

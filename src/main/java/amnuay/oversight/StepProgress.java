package amnuay.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step of a year, with everything that several tasks of it add up to.
 *
 * @param number the manual's
 * @param name of its first task, without the number
 * @param open its open tasks, those that are due first come first
 * @param lateSince the earliest day that is over and should have seen the work done; empty when nothing is late
 * @param returned whether something was sent back and lies with its author again
 * @param unannounced whether the step waits for a date that nobody has announced
 */
record StepProgress(
        int number,
        String name,
        StepStanding standing,
        List<EngineRows.OpenTask> open,
        Optional<LocalDate> lateSince,
        boolean returned,
        boolean unannounced) {}

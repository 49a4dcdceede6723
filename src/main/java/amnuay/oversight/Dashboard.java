package amnuay.oversight;

import amnuay.procedure.ResponseRates.Responses;
import amnuay.procedure.RoundScores.ScoreTable;
import java.util.List;

/**
 * What the director sees on one page; texts are Thai and ready to read, links are paths of the application.
 *
 * @param year the Buddhist fiscal year that is looked at
 * @param years every year that was ever opened, the latest first, and the running one
 * @param at when it was read
 * @param notice a sentence instead of the procedures when nothing was opened in the year; else null
 * @param own how many open tasks wait for the person who looks
 * @param procedures the procedures opened in the year
 * @param otherYears the procedures of other years, in short
 * @param late everything that is late now, of whatever year, the longest first
 * @param lateCount how many that are, of which some are listed
 * @param scores one table per procedure that is scored in rounds
 * @param responses one per procedure that asks people
 * @param people workload now, of whatever year
 * @param units the same per unit
 * @param upcoming what is due within {@code upcomingDays} days, of whatever year
 * @param failures what the system could not do
 */
record Dashboard(
        int year,
        String yearLabel,
        List<Integer> years,
        String at,
        String notice,
        long own,
        List<ProcedureRow> procedures,
        List<ShortRow> otherYears,
        List<LateItem> late,
        int lateCount,
        List<ScoreTable> scores,
        List<Responses> responses,
        List<Load> people,
        List<Load> units,
        List<Upcoming> upcoming,
        int upcomingDays,
        Failures failures) {

    /**
     * A procedure in the year.
     *
     * @param state in Thai: under way, or how it ended
     * @param page where its instance or, once it has ended, its report is
     * @param report where evidence and documents of every criterion are
     * @param lateTasks open tasks whose day is over
     * @param criteria of all steps together
     * @param notes what else should be known about it; may be empty
     */
    record ProcedureRow(
            String businessKey,
            String name,
            String state,
            boolean running,
            String page,
            String report,
            long done,
            int stepCount,
            long lateTasks,
            long openTasks,
            CriteriaCount criteria,
            List<StepCell> steps,
            List<String> notes) {}

    /** @param standingText what stands for itself without the colour */
    record StepCell(
            int number,
            String numberText,
            String name,
            StepStanding standing,
            String standingText,
            boolean returned,
            boolean unannounced,
            CriteriaCount criteria,
            String criteriaText,
            int openTasks,
            String page) {}

    /** A procedure of another year. */
    record ShortRow(String name, int year, String report, String state, long done, int stepCount, long lateTasks) {}

    /**
     * A task, finding or step that is late.
     *
     * @param task the task that may be passed on from here; null for what is none
     * @param who in whose name, or to whom it is offered
     * @param days working days since it was due
     */
    record LateItem(
            String task,
            String name,
            String procedure,
            String who,
            String due,
            int days,
            String daysText,
            String page) {}

    /**
     * @param open tasks in the name
     * @param soon of these, due within the next days
     * @param shared tasks that others could take as well
     * @param tasks the first of the open ones
     */
    record Load(String name, String unit, int open, long late, long soon, int shared, List<TaskLink> tasks) {}

    record TaskLink(String name, String procedure, String due, boolean late, String page) {}

    /** @param kind task, finding, or a date of the schedule, in Thai */
    record Upcoming(String day, String left, String kind, String name, String procedure, String who, String page) {}

    /** @param mailCount how many mails were given up, of which some are listed */
    record Failures(int mailCount, List<Failure> mails, List<Failure> incidents) {}

    /** @param page null where the director has none */
    record Failure(String at, String text, String page) {}
}

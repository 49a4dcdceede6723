package amnuay.deadline;

/**
 * What the diagram of a procedure says about one step, to begin a year's schedule with.
 *
 * @param element the user task's id
 * @param label the step's Thai name on one line
 */
public record ScheduleSeed(String element, String label, Deadline deadline) {}

package amnuay.search;

/**
 * An open task as a search shows it.
 *
 * @param page where it opens
 * @param procedure the procedure and its year; empty for a task of no procedure
 * @param holder who has it, in words
 * @param due in words, with the working days left; null when it has no due date
 * @param urgency of {@link amnuay.procedure.TaskDue.Urgency}, lower case; null when it has no due date
 * @param because why it was found, where its own words do not tell; null otherwise
 */
record FoundTask(
        String id,
        String name,
        String page,
        String procedure,
        String holder,
        String due,
        String urgency,
        String because) {}

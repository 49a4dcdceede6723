package amnuay.procedure;

import amnuay.deadline.ScheduledDate;
import amnuay.document.IssuedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that our tables know about one year's criteria, read beforehand: judging it asks the database nothing more. */
record YearFacts(
        Opened opened,
        List<OpenTasks.Activity> unfinished,
        List<Adopted> adopted,
        Map<String, List<Attached>> files,
        Map<MarkKey, Mark> marks,
        List<Deed> deeds,
        Map<Integer, Map<String, Deed>> approvalsInSteps,
        List<Approved> approvals,
        List<IssuedDocument> documents,
        List<ScheduledDate> schedule) {

    private static final String APPROVED = "เห็นชอบ";
    private static final String RETURNED = "ส่งคืนให้แก้ไข";

    /** Sorted so that judging a criterion of sixty points looks nothing up sixty times. */
    static YearFacts of(
            Opened opened,
            List<OpenTasks.Activity> unfinished,
            List<Adopted> adopted,
            List<Attached> files,
            List<Mark> marks,
            List<Deed> deeds,
            List<Approved> approvals,
            List<IssuedDocument> documents,
            List<ScheduledDate> schedule) {
        Map<Integer, Map<String, Deed>> approvalsInSteps = new HashMap<>();
        deeds.stream().filter(deed -> deed.what().equals(APPROVED)).forEach(deed -> approvalsInSteps
                .computeIfAbsent(deed.stepNumber(), step -> new HashMap<>())
                .merge(deed.subject(), deed, BinaryOperator.maxBy(Comparator.comparing(Deed::at))));
        return new YearFacts(
                opened,
                unfinished,
                adopted,
                files.stream().collect(Collectors.groupingBy(Attached::evidenceKey)),
                marks.stream().collect(Collectors.toMap(Mark::key, Function.identity())),
                deeds,
                approvalsInSteps,
                approvals,
                documents,
                schedule);
    }

    record MarkKey(int step, int criterion, String subject) {}

    /** @param ended null while its process runs */
    record Opened(
            String businessKey,
            String procedure,
            int fiscalYear,
            String processInstanceId,
            String processDefinitionId,
            Instant ended) {}

    record Adopted(String businessKey, int stepNumber, LocalDate doneOn, String reference) {}

    /** @param size of the stored file itself, in bytes */
    record Attached(
            String businessKey,
            int stepNumber,
            String evidenceKey,
            String subject,
            UUID fileId,
            String fileName,
            long size,
            String addedBy,
            Instant addedAt) {}

    record Mark(
            String businessKey,
            int stepNumber,
            int criterionNumber,
            String subject,
            String reason,
            String reasonBy,
            Instant reasonAt,
            String acceptedBy,
            Instant acceptedAt,
            String confirmedBy,
            Instant confirmedAt) {

        MarkKey key() {
            return new MarkKey(stepNumber, criterionNumber, subject);
        }

        boolean hasReason() {
            return reason != null && Reasons.says(reason);
        }

        boolean excuses() {
            return hasReason() && acceptedAt != null;
        }
    }

    /** Somebody handed in, approved or returned something in a task about that subject; as often as it happened. */
    record Deed(
            String businessKey, int stepNumber, String taskKey, String subject, String what, String who, Instant at) {}

    /** The last approval of a matter that still counts. */
    record Approved(String businessKey, String matter, String who, Instant at) {}

    boolean ended() {
        return opened.ended() != null;
    }

    Optional<Adopted> adopted(int step) {
        return adopted.stream().filter(each -> each.stepNumber() == step).findFirst();
    }

    Optional<Mark> mark(int step, int criterion, String subject) {
        return Optional.ofNullable(marks.get(new MarkKey(step, criterion, subject)));
    }

    Stream<Attached> files(String evidenceKey) {
        return files.getOrDefault(evidenceKey, List.of()).stream();
    }

    Optional<IssuedDocument> document(String name) {
        return documents.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Optional<Approved> approval(String matter) {
        return approvals.stream().filter(each -> each.matter().equals(matter)).findFirst();
    }

    /** What was completed in these tasks with all that it asks for: a return asks for nothing. */
    Stream<Deed> submissions(Set<String> taskKeys) {
        return deeds.stream().filter(deed -> taskKeys.contains(deed.taskKey()) && !RETURNED.equals(deed.what()));
    }

    /** The latest approval in a step that speaks for the subject: one about it, or one about the whole year. */
    Optional<Deed> approvalIn(int step, String subject) {
        Map<String, Deed> inStep = approvalsInSteps.getOrDefault(step, Map.of());
        return Stream.of(subject, "").map(inStep::get).filter(Objects::nonNull).max(Comparator.comparing(Deed::at));
    }

    boolean hasBegun(int step) {
        return adopted(step).isPresent()
                || deeds.stream().anyMatch(deed -> deed.stepNumber() == step)
                || isActive(step);
    }

    /** Whether something of the step is going on now, be it only a timer inside it. */
    boolean isActive(int step) {
        String prefix = "Step%02d_".formatted(step);
        return unfinished.stream().anyMatch(activity -> activity.key().startsWith(prefix));
    }

    boolean isFinished(int step) {
        return ended() || hasBegun(step) && !isActive(step);
    }

    boolean isOverdue(int step, Instant now) {
        String prefix = "Step%02d_".formatted(step);
        return unfinished.stream()
                .anyMatch(activity -> activity.key().startsWith(prefix)
                        && activity.due() != null
                        && activity.due().isBefore(now));
    }

    boolean isActive(String activityKey) {
        return unfinished.stream().anyMatch(activity -> activity.key().equals(activityKey));
    }

    /** Whether the schedule has a day for the step, and that is over. */
    boolean shouldHaveEnded(int step, LocalDate today) {
        String prefix = "Step%02d_".formatted(step);
        return schedule.stream()
                .filter(row -> row.element().startsWith(prefix))
                .flatMap(row -> row.day().stream())
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .isPresent();
    }
}

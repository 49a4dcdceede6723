package amnuay.oversight;

import amnuay.oversight.Dashboard.LateItem;
import amnuay.oversight.Dashboard.Upcoming;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is late and what will be due soon: tasks, findings, and the schedule's dates of what has not begun. */
class DueWork {

    private static final int MOST = 60;

    private final List<YearProgress> years;
    private final List<EngineRows.OpenTask> open;
    private final List<OfficeRows.OpenFinding> findings;
    private final List<OfficeRows.Scheduled> schedule;
    private final WorkingDays days;
    private final TaskLines lines;
    private final LocalDate today;

    DueWork(
            List<YearProgress> years,
            List<EngineRows.OpenTask> open,
            List<OfficeRows.OpenFinding> findings,
            List<OfficeRows.Scheduled> schedule,
            WorkingDays days,
            TaskLines lines,
            LocalDate today) {
        this.years = years;
        this.open = open;
        this.findings = findings;
        this.schedule = schedule;
        this.days = days;
        this.lines = lines;
        this.today = today;
    }

    private record Dated<T>(LocalDate day, T item) {}

    /** The longest first; no more than fit on a page. */
    List<LateItem> late() {
        return allLate()
                .sorted(Comparator.comparing(Dated::day))
                .limit(MOST)
                .map(Dated::item)
                .toList();
    }

    int lateCount() {
        return (int) allLate().count();
    }

    private Stream<Dated<LateItem>> allLate() {
        Stream<Dated<LateItem>> tasks = open.stream()
                .filter(task -> task.isLate(today))
                .map(task -> new Dated<>(task.dueOn().orElseThrow(), lines.late(task)));
        Stream<Dated<LateItem>> ofFindings = findings.stream()
                .filter(finding -> finding.dueOn().isBefore(today))
                .map(finding -> new Dated<>(finding.dueOn(), lines.late(finding)));
        Stream<Dated<LateItem>> steps = years.stream().flatMap(year -> year.steps().stream()
                .filter(step -> step.open().isEmpty() && step.lateSince().isPresent())
                .map(step -> new Dated<>(step.lateSince().orElseThrow(), lines.late(step, year.instance()))));
        return Stream.of(tasks, ofFindings, steps).flatMap(all -> all);
    }

    /** From today to {@code last}, in the order of the days. */
    List<Upcoming> upcoming(LocalDate last) {
        Stream<Dated<Upcoming>> tasks = open.stream()
                .filter(task ->
                        task.dueOn().filter(day -> isUpcoming(day, last)).isPresent())
                .map(task -> new Dated<>(task.dueOn().orElseThrow(), lines.upcoming(task)));
        Stream<Dated<Upcoming>> ofFindings = findings.stream()
                .filter(finding -> isUpcoming(finding.dueOn(), last))
                .map(finding -> new Dated<>(finding.dueOn(), lines.upcoming(finding)));
        Set<String> notBegun = notBegun();
        Stream<Dated<Upcoming>> dates = schedule.stream()
                .filter(row -> isOfTheSchedule(row, notBegun))
                .flatMap(row -> row
                        .counted(days)
                        .filter(day -> isUpcoming(day, last))
                        .map(day -> new Dated<>(day, lines.upcoming(row, day)))
                        .stream());
        return Stream.of(tasks, ofFindings, dates)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::item)
                .toList();
    }

    private boolean isUpcoming(LocalDate day, LocalDate last) {
        return !day.isBefore(today) && !day.isAfter(last);
    }

    /** A step's date is shown by its task once that is open, and not at all once it is done. */
    private static boolean isOfTheSchedule(OfficeRows.Scheduled row, Set<String> notBegun) {
        String step = row.element().replaceFirst("^Step(\\d{2})_.*$", "$1");
        boolean ofAStep = !step.equals(row.element());
        return notBegun.contains(ofAStep ? row.businessKey() + "/" + Integer.parseInt(step) : row.businessKey());
    }

    /** Running years, and their steps that have not begun. */
    private Set<String> notBegun() {
        return years.stream()
                .filter(year -> year.instance().isRunning())
                .flatMap(year -> Stream.concat(
                        Stream.of(year.instance().businessKey()),
                        year.steps().stream()
                                .filter(step -> step.standing() == StepStanding.NOT_STARTED)
                                .map(step -> year.instance().businessKey() + "/" + step.number())))
                .collect(Collectors.toSet());
    }
}

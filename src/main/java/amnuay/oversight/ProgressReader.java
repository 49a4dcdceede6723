package amnuay.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import amnuay.deadline.ScheduleSource;
import amnuay.procedure.Step;
import amnuay.procedure.StepCatalog;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Works out how far every step of every year has come, each by the version of the diagram that its year runs by. A step is done when it was
 * worked on, nothing of it is open, and nothing of it can come any more.
 */
@Component
class ProgressReader {

    private final EngineRows engine;
    private final OfficeRows office;
    private final StepCatalog catalog;
    private final DiagramPaths paths;

    ProgressReader(EngineRows engine, OfficeRows office, StepCatalog catalog, DiagramPaths paths) {
        this.engine = engine;
        this.office = office;
        this.catalog = catalog;
        this.paths = paths;
    }

    /** Everything that was read about all years. */
    private record Rows(
            Map<String, Map<String, Integer>> finished,
            Map<String, List<EngineRows.OpenTask>> open,
            Map<String, Set<String>> positions,
            Map<String, Set<Integer>> adopted,
            Map<String, Set<Integer>> returned,
            Map<String, List<OfficeRows.Scheduled>> schedule,
            WorkingDays days,
            LocalDate today) {}

    /** @param open all open tasks, as {@link EngineRows#open()} reads them */
    List<YearProgress> of(
            List<EngineRows.OpenTask> open, List<OfficeRows.Scheduled> schedule, WorkingDays days, LocalDate today) {
        List<EngineRows.Instance> instances = engine.instances();
        List<String> running = instances.stream()
                .filter(EngineRows.Instance::isRunning)
                .map(EngineRows.Instance::businessKey)
                .toList();
        Map<String, Map<String, Integer>> finished = new HashMap<>();
        engine.finished().forEach(row -> finished.computeIfAbsent(row.businessKey(), key -> new HashMap<>())
                .put(row.taskKey(), row.times()));
        Rows rows = new Rows(
                finished,
                open.stream().collect(groupingBy(EngineRows.OpenTask::businessKey)),
                engine.positions().stream()
                        .collect(groupingBy(
                                EngineRows.Position::businessKey, mapping(EngineRows.Position::nodeId, toSet()))),
                steps(office.adopted()),
                steps(office.returned(running)),
                schedule.stream().collect(groupingBy(OfficeRows.Scheduled::businessKey)),
                days,
                today);
        return instances.stream().map(instance -> progress(instance, rows)).toList();
    }

    private static Map<String, Set<Integer>> steps(List<OfficeRows.StepOfYear> all) {
        return all.stream()
                .collect(groupingBy(OfficeRows.StepOfYear::businessKey, mapping(OfficeRows.StepOfYear::step, toSet())));
    }

    private YearProgress progress(EngineRows.Instance instance, Rows rows) {
        List<EngineRows.OpenTask> open = rows.open().getOrDefault(instance.businessKey(), List.of());
        if (instance.definitionId() == null) {
            return new YearProgress(instance, List.of(), open);
        }
        Set<String> ahead =
                paths.ahead(instance.definitionId(), rows.positions().getOrDefault(instance.businessKey(), Set.of()));
        List<Step> tasks = catalog.steps(instance.definitionId()).stream()
                .filter(task -> task.number() > 0)
                .toList();
        Set<String> keys = tasks.stream().map(Step::taskKey).collect(toSet());
        List<StepProgress> steps =
                tasks.stream().collect(groupingBy(Step::number, TreeMap::new, toList())).values().stream()
                        .map(ofOneStep -> step(instance, ofOneStep, ahead, rows))
                        .toList();
        return new YearProgress(
                instance,
                steps,
                open.stream().filter(task -> !keys.contains(task.taskKey())).toList());
    }

    private static StepProgress step(EngineRows.Instance instance, List<Step> tasks, Set<String> ahead, Rows rows) {
        int number = tasks.get(0).number();
        String key = instance.businessKey();
        Set<String> keys = tasks.stream().map(Step::taskKey).collect(toSet());
        List<EngineRows.OpenTask> open = rows.open().getOrDefault(key, List.of()).stream()
                .filter(task -> keys.contains(task.taskKey()))
                .toList();
        Map<String, Integer> finished = rows.finished().getOrDefault(key, Map.of());
        boolean worked = keys.stream().anyMatch(finished::containsKey);
        boolean comes = instance.isRunning() && keys.stream().anyMatch(ahead::contains);
        boolean adopted = rows.adopted().getOrDefault(key, Set.of()).contains(number);
        Optional<LocalDate> lateSince = lateSince(open, rows.today());
        List<OfficeRows.Scheduled> planned = rows.schedule().getOrDefault(key, List.of()).stream()
                .filter(row -> keys.contains(row.element()))
                .toList();
        if (open.isEmpty() && comes && !worked && !adopted) {
            lateSince = missed(planned, rows);
        }
        StepStanding standing = standing(adopted, worked, comes, open, lateSince);
        return new StepProgress(
                number,
                withoutNumber(tasks.get(0).name()),
                standing,
                open,
                lateSince,
                !open.isEmpty() && rows.returned().getOrDefault(key, Set.of()).contains(number),
                isUnannounced(standing, planned));
    }

    private static StepStanding standing(
            boolean adopted,
            boolean worked,
            boolean comes,
            List<EngineRows.OpenTask> open,
            Optional<LocalDate> lateSince) {
        if (lateSince.isPresent()) {
            return StepStanding.LATE;
        }
        if (!open.isEmpty()) {
            return StepStanding.RUNNING;
        }
        if (adopted) {
            return StepStanding.ADOPTED;
        }
        if (worked) {
            return comes ? StepStanding.BETWEEN : StepStanding.DONE;
        }
        return comes ? StepStanding.NOT_STARTED : StepStanding.LEFT_OUT;
    }

    private static Optional<LocalDate> lateSince(List<EngineRows.OpenTask> open, LocalDate today) {
        return open.stream()
                .filter(task -> task.isLate(today))
                .flatMap(task -> task.dueOn().stream())
                .min(LocalDate::compareTo);
    }

    /** The day of a step that should be done and has not even begun, because those before it are late. */
    private static Optional<LocalDate> missed(List<OfficeRows.Scheduled> planned, Rows rows) {
        return planned.stream()
                .flatMap(row -> row.counted(rows.days()).stream())
                .filter(day -> day.isBefore(rows.today()))
                .min(LocalDate::compareTo);
    }

    private static boolean isUnannounced(StepStanding standing, List<OfficeRows.Scheduled> planned) {
        boolean open = standing == StepStanding.NOT_STARTED
                || standing == StepStanding.RUNNING
                || standing == StepStanding.BETWEEN;
        return open && planned.stream().anyMatch(row -> row.source() == ScheduleSource.NOT_ANNOUNCED);
    }

    /** {@code ๔. จัดทำคำสั่งแต่งตั้งคณะทำงาน} is shown beside its number already. */
    private static String withoutNumber(String name) {
        return name.replaceFirst("^[๐-๙]+\\.[\\s\\u00a0]*", "");
    }
}

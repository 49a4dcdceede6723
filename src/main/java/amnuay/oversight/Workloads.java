package amnuay.oversight;

import amnuay.organization.PersonView;
import amnuay.oversight.Dashboard.Load;
import amnuay.oversight.Dashboard.TaskLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much is with whom: per person what is in their name or offered to them alone, and what they could take with others; per unit what
 * is with its people. Work that is offered to people of several units counts for each of them.
 */
class Workloads {

    private static final int MOST_TASKS = 12;
    private static final String NO_UNIT = "ไม่สังกัดกลุ่ม";
    private static final String NOBODY = "ไม่มีผู้รับผิดชอบ";

    private final OfficePeople people;
    private final TaskLines lines;
    private final LocalDate today;
    private final LocalDate soon;

    Workloads(OfficePeople people, TaskLines lines, LocalDate today, LocalDate soon) {
        this.people = people;
        this.lines = lines;
        this.today = today;
        this.soon = soon;
    }

    /** What is with somebody, while it is added up. */
    private static final class Sum {
        private final List<EngineRows.OpenTask> own = new ArrayList<>();
        private int shared;
    }

    /** Most late work first, then most work, then by name. */
    List<Load> perPerson(List<EngineRows.OpenTask> open) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (EngineRows.OpenTask task : open) {
            Set<String> owners = people.owners(task);
            for (String owner : owners) {
                Sum sum = sums.computeIfAbsent(owner, person -> new Sum());
                if (owners.size() == 1) {
                    sum.own.add(task);
                } else {
                    sum.shared++;
                }
            }
        }
        return sums.entrySet().stream()
                .map(entry -> load(people.name(entry.getKey()), unit(entry.getKey()), entry.getValue()))
                .sorted(order())
                .toList();
    }

    /** In the same order. */
    List<Load> perUnit(List<EngineRows.OpenTask> open) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (EngineRows.OpenTask task : open) {
            Set<String> units = new LinkedHashSet<>();
            people.owners(task).forEach(owner -> units.add(unit(owner)));
            if (units.isEmpty()) {
                units.add(NOBODY);
            }
            for (String unit : units) {
                Sum sum = sums.computeIfAbsent(unit, name -> new Sum());
                sum.own.add(task);
                if (units.size() > 1) {
                    sum.shared++;
                }
            }
        }
        return sums.entrySet().stream()
                .map(entry -> load(entry.getKey(), "", entry.getValue()))
                .sorted(order())
                .toList();
    }

    private Load load(String name, String unit, Sum sum) {
        long late = sum.own.stream().filter(task -> task.isLate(today)).count();
        long dueSoon = sum.own.stream().filter(this::isSoon).count();
        List<TaskLink> tasks =
                sum.own.stream().limit(MOST_TASKS).map(lines::link).toList();
        return new Load(name, unit, sum.own.size(), late, dueSoon, sum.shared, tasks);
    }

    private boolean isSoon(EngineRows.OpenTask task) {
        return task.dueOn()
                .filter(day -> !day.isBefore(today) && !day.isAfter(soon))
                .isPresent();
    }

    private String unit(String person) {
        PersonView view = people.find(person);
        return view == null || view.unitName() == null ? NO_UNIT : view.unitName();
    }

    private static Comparator<Load> order() {
        return Comparator.comparingLong(Load::late)
                .thenComparingLong(Load::open)
                .reversed()
                .thenComparing(Load::name);
    }
}

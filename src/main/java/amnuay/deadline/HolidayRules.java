package amnuay.deadline;

import amnuay.thai.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the rules alone say about a year: the holidays with a fixed day, and the substitution days of all that fall on a weekend. The
 * days of the moon and the ploughing day come by announcement every year and are no rule's business.
 */
final class HolidayRules {

    private static final Map<MonthDay, String> FIXED = new LinkedHashMap<>();

    static {
        FIXED.put(MonthDay.of(1, 1), "วันขึ้นปีใหม่");
        FIXED.put(MonthDay.of(4, 6), "วันจักรี");
        FIXED.put(MonthDay.of(4, 13), "วันสงกรานต์");
        FIXED.put(MonthDay.of(4, 14), "วันสงกรานต์");
        FIXED.put(MonthDay.of(4, 15), "วันสงกรานต์");
        FIXED.put(MonthDay.of(5, 4), "วันฉัตรมงคล");
        FIXED.put(MonthDay.of(6, 3), "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี");
        FIXED.put(MonthDay.of(7, 28), "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว");
        FIXED.put(MonthDay.of(8, 12), "วันแม่แห่งชาติ");
        FIXED.put(MonthDay.of(10, 13), "วันนวมินทรมหาราช");
        FIXED.put(MonthDay.of(10, 23), "วันปิยมหาราช");
        FIXED.put(MonthDay.of(12, 5), "วันพ่อแห่งชาติ");
        FIXED.put(MonthDay.of(12, 10), "วันรัฐธรรมนูญ");
        FIXED.put(MonthDay.of(12, 31), "วันสิ้นปี");
    }

    private HolidayRules() {}

    /**
     * What the rules add to a year.
     *
     * @param ceYear for example 2028
     * @param known all that is entered for the year so far
     * @return only days that are not entered yet, in order
     */
    static List<HolidayEntry> proposal(int ceYear, List<HolidayEntry> known) {
        TreeMap<LocalDate, String> yearly = new TreeMap<>();
        FIXED.forEach((day, name) -> yearly.put(day.atYear(ceYear), name));
        known.stream()
                .filter(holiday -> holiday.kind() == HolidayKind.YEARLY)
                .forEach(holiday -> yearly.put(holiday.day(), holiday.name()));
        List<HolidayEntry> proposed = new ArrayList<>();
        yearly.forEach((day, name) -> proposed.add(new HolidayEntry(day, name, HolidayKind.YEARLY, "")));
        proposed.addAll(substitutes(ceYear, yearly));
        var entered = known.stream().map(HolidayEntry::day).collect(Collectors.toSet());
        return proposed.stream()
                .filter(holiday -> !entered.contains(holiday.day()))
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    /** The last and the first day of neighbouring years belong to the same run of holidays. */
    private static List<HolidayEntry> substitutes(int ceYear, TreeMap<LocalDate, String> yearly) {
        TreeMap<LocalDate, String> run = new TreeMap<>(yearly);
        run.put(LocalDate.of(ceYear - 1, 12, 31), "วันสิ้นปี");
        run.put(LocalDate.of(ceYear + 1, 1, 1), "วันขึ้นปีใหม่");
        return WorkingDays.substitutes(new TreeSet<>(run.keySet())).stream()
                .filter(day -> day.getYear() == ceYear)
                .map(day -> new HolidayEntry(day, "ชดเชย" + nameOfWeekendBefore(run, day), HolidayKind.SUBSTITUTE, ""))
                .toList();
    }

    private static String nameOfWeekendBefore(TreeMap<LocalDate, String> yearly, LocalDate substitute) {
        return yearly.headMap(substitute, false).descendingMap().entrySet().stream()
                .filter(holiday -> isWeekend(holiday.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

package amnuay.procedure;

import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a digest into words: what is late first, then today, then what comes, then the late work of others. */
@Component
class DigestText {

    private static final int MOST_NAMES = 3;

    private final ProcedureYears years;
    private final String baseUrl;

    DigestText(ProcedureYears years, @Value("${amnuay.base-url}") String baseUrl) {
        this.years = years;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    Map<String, Object> values(List<DigestItem> items, LocalDate day) {
        List<Map<String, Object>> sections = new ArrayList<>();
        add(
                sections,
                "เกินกำหนดแล้ว",
                items,
                item -> !item.escalated() && item.reminder().overdue() > 0);
        add(
                sections,
                "ครบกำหนดวันนี้",
                items,
                item -> !item.escalated() && item.reminder().workingDaysLeft() == 0);
        add(
                sections,
                "ใกล้ครบกำหนด",
                items,
                item -> !item.escalated() && item.reminder().workingDaysLeft() > 0);
        add(sections, "งานในความดูแลของท่านที่ต้องติดตาม", items, DigestItem::escalated);
        String summary = sections.stream()
                .map(section -> section.get("heading") + " " + section.get("count") + " งาน")
                .collect(Collectors.joining(" · "));
        return Map.of("day", ThaiDates.screenDate(day), "summary", summary, "sections", sections);
    }

    private void add(
            List<Map<String, Object>> sections, String heading, List<DigestItem> items, Predicate<DigestItem> of) {
        List<Map<String, Object>> lines =
                items.stream().filter(of).map(this::line).toList();
        if (!lines.isEmpty()) {
            sections.add(Map.of("heading", heading, "count", lines.size(), "lines", lines));
        }
    }

    /** What is said of one task. */
    Map<String, Object> line(DigestItem item) {
        OpenTask task = item.task();
        Map<String, Object> line = new HashMap<>();
        line.put("task", task.name());
        line.put("address", baseUrl + task.page());
        line.put("due", ThaiDates.screenDate(task.dueOn()));
        line.put("left", left(item.reminder().workingDaysLeft()));
        line.put("procedure", procedure(task));
        line.put("who", item.escalated() ? who(item.responsible()) : null);
        return line;
    }

    private static String left(int workingDays) {
        if (workingDays == 0) {
            return "ครบกำหนดวันนี้";
        }
        return workingDays > 0 ? "เหลือ " + workingDays + " วันทำการ" : "เกินกำหนด " + -workingDays + " วันทำการ";
    }

    private String procedure(OpenTask task) {
        return task.procedure() == null
                ? null
                : years.nameOf(task.procedure()) + " " + new FiscalYear(task.fiscalYear()).label();
    }

    private static String who(List<String> names) {
        if (names.isEmpty()) {
            return "ไม่มีผู้รับผิดชอบที่ยังปฏิบัติงานอยู่";
        }
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " และอีก " + (names.size() - MOST_NAMES) + " คน" : first;
    }
}

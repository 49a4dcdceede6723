package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.FindingEntry;
import amnuay.procedure.Findings;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๘: what the year has taught, as items with an owner and a day; the levels become the baseline of the next year. */
@Component
class FeedBack implements UserTaskForm<FeedBack.Form> {

    record Form(
            @Valid List<Item> items,
            @AssertTrue(message = "กรุณายืนยันว่าผลประเมินของปีนี้ใช้เป็นข้อมูลฐานของปีถัดไป") boolean fixed) {

        List<Item> given() {
            return items == null ? List.of() : items;
        }
    }

    /** @param point the point's code */
    record Item(
            @NotBlank(message = "กรุณาเลือกประเด็นให้ครบทุกแถว") String point,
            @NotBlank(message = "กรุณากรอกสิ่งที่ต้องปรับปรุงให้ครบทุกแถว")
                    @Size(max = 1900, message = "สิ่งที่ต้องปรับปรุงยาวเกิน ๑,๙๐๐ ตัวอักษร")
                    @Printable
                    String text,
            @NotBlank(message = "กรุณาเลือกผู้รับผิดชอบให้ครบทุกแถว") String owner,
            @NotNull(message = "กรุณากรอกวันที่ต้องเสร็จให้ครบทุกแถว") LocalDate due) {}

    private final Standings standings;
    private final Baselines baselines;
    private final Findings findings;
    private final Organization organization;

    FeedBack(Standings standings, Baselines baselines, Findings findings, Organization organization) {
        this.standings = standings;
        this.baselines = baselines;
        this.findings = findings;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "esa-standards-feed-back";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        List<PersonView> people = organization.people();
        Map<String, Object> shown = new HashMap<>();
        shown.put("standing", StandingText.markdown(standing));
        shown.put("items", proposed(standing, task.year(), people));
        shown.put(
                "points",
                standing.points().stream()
                        .map(point -> new Option(
                                point.point().code() + " " + point.point().name(),
                                point.point().code()))
                        .toList());
        shown.put(
                "people",
                people.stream()
                        .map(person -> new Option(person.fullName(), person.id()))
                        .toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        YearStanding standing = standings.of(task.year().buddhistYear());
        requireItemsForMissed(standing, form.given());
        int number = 1;
        for (Item item : form.given()) {
            requireKnown(standing, item);
            findings.record(new FindingEntry(
                    EsaStandards.KEY,
                    task.businessKey(),
                    "feedback-" + number++,
                    "ประเด็น " + item.point() + " " + item.text().strip(),
                    item.owner(),
                    item.due()));
        }
        baselines.fix(task.year(), task.person());
        return Map.of();
    }

    /** One row for every point below its target, with its owner's own words; due at the end of the next fiscal year. */
    private static List<Map<String, Object>> proposed(YearStanding standing, FiscalYear year, List<PersonView> people) {
        Set<String> active = people.stream().map(PersonView::id).collect(Collectors.toSet());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PointStanding point : standing.points()) {
            if (point.isMissed()) {
                Map<String, Object> row = new HashMap<>();
                row.put("point", point.point().code());
                row.put("text", wayToDevelop(point));
                row.put("due", ThaiDates.typed(year.next().end()));
                if (active.contains(Objects.toString(point.point().responsiblePerson(), ""))) {
                    row.put("owner", point.point().responsiblePerson());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String wayToDevelop(PointStanding point) {
        return point.current()
                .map(SelfAssessment::development)
                .filter(words -> !words.isEmpty())
                .map(Texts::oneLine)
                .orElse("พัฒนาการดำเนินงานให้ถึงระดับ " + point.target());
    }

    private static void requireItemsForMissed(YearStanding standing, List<Item> items) {
        Set<String> named = items.stream().map(Item::point).collect(Collectors.toSet());
        String without = standing.points().stream()
                .filter(PointStanding::isMissed)
                .map(point -> point.point().code())
                .filter(code -> !named.contains(code))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new Refusal(
                    "ประเด็นที่ไม่บรรลุเป้าหมายต้องมีสิ่งที่ต้องปรับปรุงอย่างน้อยหนึ่งรายการ ยังไม่มีของประเด็น "
                            + without);
        }
    }

    private static void requireKnown(YearStanding standing, Item item) {
        if (standing.points().stream().noneMatch(point -> point.point().code().equals(item.point()))) {
            throw new Refusal("ไม่มีประเด็น " + item.point() + " ในปีนี้ กรุณาเลือกประเด็นจากรายการ");
        }
    }
}

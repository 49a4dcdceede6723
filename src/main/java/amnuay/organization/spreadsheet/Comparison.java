package amnuay.organization.spreadsheet;

import amnuay.organization.spreadsheet.DryRun.Change;
import amnuay.organization.spreadsheet.DryRun.Outcome;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a file against what is known: every row becomes new, changed, unchanged or an error; nothing is written. */
final class Comparison<T> {

    private final SpreadsheetImport<T> subject;
    private final ImportRequest request;
    private final Map<String, T> known;
    private final List<SheetRow> sheet;
    private final List<ImportRow<T>> readable = new ArrayList<>();
    private final List<String> problems;

    Comparison(SpreadsheetImport<T> subject, ImportRequest request, List<SheetRow> sheet) {
        this.subject = subject;
        this.request = request;
        this.sheet = sheet;
        known = subject.known(request.scope());
        sheet.forEach(this::read);
        markDuplicates();
        subject.review(List.copyOf(readable), request);
        boolean allRead = readable.size() == sheet.size();
        problems =
                allRead ? subject.judge(readable.stream().map(ImportRow::value).toList()) : List.of();
    }

    DryRun dryRun(String fileName) {
        Map<SheetRow, ImportRow<T>> byRow = readable.stream().collect(Collectors.toMap(ImportRow::row, row -> row));
        List<DryRun.Row> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add(shown(row, byRow.get(row))));
        removed().forEach(value -> rows.add(shownRemoval(value)));
        return new DryRun(fileName, rows, problems);
    }

    /** Takes in what the dry run showed; only called when it has no errors. */
    void save() {
        removed().forEach(value -> subject.remove(value, request));
        int order = 0;
        for (ImportRow<T> row : readable) {
            order++;
            if (row.isNew() || !changes(row).isEmpty()) {
                subject.save(row.value(), order, request);
            }
        }
    }

    private void read(SheetRow row) {
        for (Column column : subject.layout().columns()) {
            if (column.mustBeFilled() && row.text(column.heading()).isEmpty()) {
                row.problem("ยังไม่ได้กรอก “" + column.heading() + "”");
            }
        }
        if (!row.problems().isEmpty()) {
            return;
        }
        try {
            T value = subject.read(row);
            if (row.problems().isEmpty()) {
                T before = known.get(subject.key(value));
                readable.add(new ImportRow<>(row, before == null ? value : subject.completed(value, before), before));
            }
        } catch (Refusal refusal) {
            row.problem(refusal.getMessage());
        }
    }

    /** Counts every row that names a key, also rows that are wrong in something else. */
    private void markDuplicates() {
        Map<String, SheetRow> first = new HashMap<>();
        for (SheetRow row : sheet) {
            String key = subject.keyOf(row);
            SheetRow earlier = key.isEmpty() ? null : first.putIfAbsent(key, row);
            if (earlier != null) {
                earlier.problem(duplicate(key, row));
                row.problem(duplicate(key, earlier));
            }
        }
    }

    private String duplicate(String key, SheetRow other) {
        return "“" + subject.keyHeading() + "” " + key + " ซ้ำกับแถวที่ " + other.number();
    }

    private DryRun.Row shown(SheetRow row, ImportRow<T> read) {
        String key = subject.keyOf(row);
        String label = read == null ? "" : subject.label(read.value());
        if (read == null || !row.problems().isEmpty()) {
            return new DryRun.Row(row.number(), key, label, Outcome.ERROR, List.of(), row.problems());
        }
        List<Change> changes = changes(read);
        Outcome outcome = read.isNew() ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new DryRun.Row(row.number(), key, label, outcome, changes, List.of());
    }

    private DryRun.Row shownRemoval(T value) {
        String reason = subject.reasonToStay(value, request);
        return new DryRun.Row(
                0,
                subject.key(value),
                subject.label(value),
                reason == null ? Outcome.REMOVED : Outcome.ERROR,
                List.of(),
                reason == null ? List.of() : List.of(reason));
    }

    private List<T> removed() {
        if (!subject.isWholeList()) {
            return List.of();
        }
        Set<String> named = sheet.stream().map(row -> subject.keyOf(row)).collect(Collectors.toSet());
        return known.values().stream()
                .filter(value -> !named.contains(subject.key(value)))
                .toList();
    }

    /** For a new row: everything that is filled beyond its key and label. */
    private List<Change> changes(ImportRow<T> row) {
        Map<String, String> before = row.isNew() ? Map.of() : subject.fields(row.before());
        List<Change> changes = new ArrayList<>();
        subject.fields(row.value()).forEach((field, to) -> {
            String from = before.getOrDefault(field, "");
            boolean shownAlready =
                    row.isNew() && (field.equals(subject.keyHeading()) || to.equals(subject.label(row.value())));
            if (!from.equals(to) && !shownAlready) {
                changes.add(new Change(field, from, to));
            }
        });
        return changes;
    }
}

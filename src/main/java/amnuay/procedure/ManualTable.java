package amnuay.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The office's manual as it is printed ({@code docs/manual.md}): step, activity and standard of each procedure, word for word. */
@Component
public class ManualTable {

    private static final Pattern SECTION = Pattern.compile("## .*\\(process `([a-z-]+)`\\)");
    private static final Pattern ROW = Pattern.compile("\\| ([๐-๙]+) \\| (.*?) \\| ?(.*?) ?\\|");

    private final Map<String, List<Row>> rows = new HashMap<>();

    ManualTable() {
        try (InputStream text = new ClassPathResource("docs/manual.md").getInputStream()) {
            read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A row.
     *
     * @param standard empty where the manual leaves the cell empty
     */
    public record Row(int step, String activity, String standard) {}

    /** The rows of a procedure in the manual's order; empty for what is no procedure of the manual. */
    public List<Row> of(String procedure) {
        return rows.getOrDefault(procedure, List.of());
    }

    private void read(String text) {
        List<Row> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher head = SECTION.matcher(line);
            Matcher row = ROW.matcher(line);
            if (head.matches()) {
                section = new ArrayList<>();
                rows.put(head.group(1), section);
            } else if (row.matches()) {
                section.add(new Row(Integer.parseInt(row.group(1)), row.group(2), row.group(3)));
            }
        }
    }
}

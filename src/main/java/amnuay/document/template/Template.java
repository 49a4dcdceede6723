package amnuay.document.template;

import amnuay.document.block.Block;
import amnuay.document.block.PageBreak;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A template that has been read and found sound. Safe for use by many threads. */
public final class Template {

    private static final Mustache.Compiler MUSTACHE =
            Mustache.compiler().escapeHTML(false).strictSections(true).emptyStringIsFalse(true);

    /** Ends a line of the head; only the template's own, for values are still marks when it is looked for. */
    private static final String NEW_LINE = "<br>";

    private final String name;
    private final String version;
    private final int bodyLine;
    private final Map<HeadKey, List<com.samskivert.mustache.Template>> head = new EnumMap<>(HeadKey.class);
    private final com.samskivert.mustache.Template body;

    /** @throws amnuay.thai.Refusal naming template, line and reason if the text is not sound */
    public Template(String name, String source) {
        this.name = name;
        this.version = sha256(source);
        new PlaceholderCheck(name).check(source);
        FrontMatter matter = FrontMatter.read(name, source);
        this.bodyLine = matter.bodyLine();
        new TableCheck(name).check(matter.body(), bodyLine);
        matter.values()
                .forEach((key, lines) -> head.put(
                        key,
                        lines.stream().map(SlotMarks::in).map(MUSTACHE::compile).toList()));
        this.body = MUSTACHE.compile(SlotMarks.in(matter.body()));
    }

    /** SHA-256 of the template's text, in hexadecimal. */
    public String version() {
        return version;
    }

    /**
     * Fills in the values: texts, booleans, maps and lists of maps. Dates and numbers come as texts.
     *
     * @throws amnuay.thai.Refusal naming template and placeholder if a value is missing or cannot be printed
     */
    public Filled fill(Map<String, Object> values) {
        ValueMarks marks = new ValueMarks();
        Map<String, Object> marked = marks.mark(values);
        Map<HeadKey, List<String>> lines = new EnumMap<>(HeadKey.class);
        head.forEach((key, templates) -> lines.put(
                key,
                templates.stream()
                        .map(line -> execute(line, marked, 0))
                        .flatMap(line -> key.holdsSeveralLines() ? Stream.of(line.split(NEW_LINE)) : Stream.of(line))
                        .map(line -> oneLine(marks.resolve(line)))
                        .toList()));
        List<Block> blocks = new MarkdownBlocks(name, marks).read(execute(body, marked, bodyLine));
        int end = blocks.indexOf(new PageBreak());
        return end < 0
                ? new Filled(new Head(name, lines), blocks, List.of())
                : new Filled(new Head(name, lines), blocks.subList(0, end), blocks.subList(end + 1, blocks.size()));
    }

    private String execute(com.samskivert.mustache.Template template, Map<String, Object> values, int firstLine) {
        try {
            return template.execute(values);
        } catch (MustacheException.Context missing) {
            String reason = "ไม่มีค่าสำหรับ {{%s}}".formatted(missing.key);
            throw firstLine == 0
                    ? BadTemplate.in(name, reason + " ในส่วนหัว")
                    : BadTemplate.at(name, firstLine + missing.lineNo - 1, reason);
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }

    private static String sha256(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

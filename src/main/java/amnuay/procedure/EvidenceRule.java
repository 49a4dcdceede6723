package amnuay.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proves a criterion, as written in the diagram: {@code document:appointing-order}, {@code upload:meeting-minutes},
 * {@code record:indicators}, optionally {@code @Step07} when it can only exist later.
 */
public record EvidenceRule(Kind kind, String name, OptionalInt laterStep) {

    /** Written by the system, uploaded by a person, or rows in our tables. */
    public enum Kind {
        DOCUMENT,
        UPLOAD,
        RECORD
    }

    private static final Pattern RULE = Pattern.compile("(document|upload|record):([a-z0-9-]+)(?:@Step(\\d{2}))?");

    /** The rule without its later step: {@code upload:meeting-minutes}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    /** Several rules may be given with commas between; all of them prove the criterion together. */
    static List<EvidenceRule> parseAll(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(EvidenceRule::parse)
                .toList();
    }

    private static EvidenceRule parse(String text) {
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            throw new IllegalArgumentException("not an evidence rule: " + text);
        }
        return new EvidenceRule(
                Kind.valueOf(rule.group(1).toUpperCase(Locale.ROOT)),
                rule.group(2),
                rule.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(rule.group(3))));
    }
}

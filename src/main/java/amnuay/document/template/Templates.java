package amnuay.document.template;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The templates that the house brings along, or the office's own words for them, read and checked once. Safe for use by many threads. */
public final class Templates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    /** The words of one template. */
    private record Wording(String name, String source) {}

    private final OwnWords own;
    private final Map<String, String> bundled = new ConcurrentHashMap<>();
    private final Map<Wording, Template> read = new ConcurrentHashMap<>();

    public Templates(OwnWords own) {
        this.own = own;
    }

    /**
     * The template of a name such as {@code krs/appointing-order}.
     *
     * @throws Refusal if there is none, or if it is not sound
     */
    public Template named(String name) {
        String source = own.of(name).orElseGet(() -> bundled(name));
        return read.computeIfAbsent(new Wording(name, source), each -> new Template(name, source));
    }

    /** @throws Refusal if the house brings no template of that name */
    public String bundled(String name) {
        return bundled.computeIfAbsent(name, Templates::source);
    }

    private static String source(String name) {
        if (!NAME.matcher(name).matches()) {
            throw notFound(name);
        }
        try (InputStream file = Templates.class.getResourceAsStream("/documents/" + name + ".md")) {
            if (file == null) {
                throw notFound(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal notFound(String name) {
        return Refusal.notFound("ไม่พบแม่แบบเอกสาร \"%s\"".formatted(name));
    }
}

package amnuay.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the texts under {@code notices/}: front matter with the subject, then Markdown with Mustache placeholders. A value can
 * never become markup: what is typed is what is read.
 */
@Component
class NoticeTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final Pattern PARTS =
            Pattern.compile("\\A---\\R\\s*subject:\\s*(.+?)\\s*\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("[!-/:-@\\[-`{-~]");

    private final Mustache.Compiler subjects = Mustache.compiler().withEscaper(NoticeTemplates::onOneLine);
    private final Mustache.Compiler bodies = Mustache.compiler().withEscaper(NoticeTemplates::asMarkdownText);
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private final Map<String, Parts> read = new ConcurrentHashMap<>();

    private record Parts(Template subject, Template body) {}

    /** @throws RuntimeException when the text does not exist or names a value that is not given */
    NoticeText write(String template, Map<String, Object> values) {
        Map<String, Object> present = new HashMap<>(values);
        present.values().removeIf(Objects::isNull);
        Parts parts = read.computeIfAbsent(template, this::read);
        Node body = parser.parse(parts.body().execute(present));
        return new NoticeText(
                onOneLine(parts.subject().execute(present)), text.render(body).strip(), html.render(body));
    }

    private Parts read(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("Not the name of a notice text: " + template);
        }
        try (InputStream file = new ClassPathResource("notices/" + template + ".md").getInputStream()) {
            Matcher parts = PARTS.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!parts.matches()) {
                throw new IllegalStateException("The notice text " + template + " does not begin with its subject");
            }
            return new Parts(subjects.compile(parts.group(1)), bodies.compile(parts.group(2)));
        } catch (IOException missing) {
            throw new UncheckedIOException("No notice text " + template, missing);
        }
    }

    private static String onOneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private static String asMarkdownText(String value) {
        String escaped = MARKDOWN_SIGN
                .matcher(value.strip())
                .replaceAll(sign -> "\\\\" + Matcher.quoteReplacement(sign.group()));
        return escaped.replaceAll("\\s*\\R\\s*", "\\\\\n");
    }
}

package amnuay.document;

import amnuay.document.template.Placeholders;
import amnuay.document.template.Template;
import amnuay.document.template.Templates;
import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the office reword its documents: checked, looked at on paper, and only then in use. */
@Component
@Transactional
class Wordings {

    private static final int LONGEST = 100_000;
    private static final String SUBJECT_OF_THE_CASE = "(เรื่องเปลี่ยนไปตามงาน)";

    private final TemplateTexts texts;
    private final DocumentRenderer renderer;
    private final Templates bundled = new Templates(name -> Optional.empty());

    Wordings(TemplateTexts texts, DocumentRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    /** A template as people recognise it: its kind and what it is about, with dots where a value goes. */
    record Known(String name, String kind, String subject) {}

    List<Known> all() {
        return names().stream().map(this::known).toList();
    }

    Known known(String name) {
        String source = bundled.bundled(name);
        String subject = headLine(source, "subject").replaceAll("\\{\\{[^}]*}}", "…");
        return new Known(
                name,
                DocumentKind.of(headLine(source, "kind")).thaiName(),
                subject.matches("[… ]*") ? SUBJECT_OF_THE_CASE : subject);
    }

    private static String headLine(String source, String key) {
        return source.lines()
                .filter(line -> line.startsWith(key + ":"))
                .findFirst()
                .map(line -> line.substring(key.length() + 1).strip())
                .orElse("");
    }

    /** The names of all templates, for example {@code krs/appointing-order}. */
    List<String> names() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:documents/*/*.md");
            return Arrays.stream(found).map(Wordings::name).distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in use. */
    String current(String template) {
        String original = bundled.bundled(template);
        return texts.live(template).orElse(original);
    }

    /**
     * Keeps a wording for a look; documents are still written with the words in use.
     *
     * @return its version
     * @throws Refusal naming line and reason if documents could not be written with it
     */
    int propose(String template, String source, String person) {
        String text = source.replace("\r\n", "\n").strip() + "\n";
        if (text.length() > LONGEST) {
            throw new Refusal("แม่แบบยาวเกิน " + LONGEST + " ตัวอักษร กรุณาตัดให้สั้นลง");
        }
        render(template, text);
        return texts.add(template, text, person).version();
    }

    /** How a wording looks on the values of the document written last, or on made-up ones. */
    RenderedDocument preview(String template, int version) {
        return render(template, wording(template, version).source());
    }

    /** Documents are written with it from now on; drafts that exist stay as they are until they are written again. */
    void use(String template, int version) {
        TemplateText text = wording(template, version);
        if (!text.source().isEmpty()) {
            render(template, text.source());
        }
        texts.goLive(text);
    }

    void useBundled(String template, String person) {
        bundled.bundled(template);
        texts.goLive(texts.add(template, "", person));
    }

    private RenderedDocument render(String template, String source) {
        String original = bundled.bundled(template);
        Template wording = new Template(template, source);
        Placeholders.requireKnown(template, source, original);
        Map<String, Object> values = new HashMap<>(Placeholders.sample(original));
        RenderedDocument before = renderer.render(new Template(template, original), values);
        RenderedDocument sample = renderer.render(wording, values);
        if (sample.kind() != before.kind()) {
            throw new Refusal("แม่แบบเอกสาร " + template + ": เปลี่ยนชนิดเอกสาร (kind) ไม่ได้ ต้องเป็น "
                    + before.kind().name().toLowerCase(Locale.ROOT) + " ตามเดิม");
        }
        return texts.lastValues(template).flatMap(last -> tried(wording, last)).orElse(sample);
    }

    /** Empty where the document written last had not yet the values that the template asks for today. */
    private Optional<RenderedDocument> tried(Template wording, Map<String, Object> values) {
        try {
            return Optional.of(renderer.render(wording, values));
        } catch (Refusal lacking) {
            return Optional.empty();
        }
    }

    private TemplateText wording(String template, int version) {
        return texts.all(template).stream()
                .filter(text -> text.version() == version)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("ไม่พบข้อความแม่แบบฉบับที่ " + version + " กรุณาเปิดหน้าแม่แบบใหม่"));
    }

    private static String name(Resource file) {
        try {
            String path = file.getURL().getPath();
            int end = path.length() - ".md".length();
            int folder = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
            return path.substring(folder + 1, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

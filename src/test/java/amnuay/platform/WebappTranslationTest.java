package amnuay.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Thai of the engine's web apps is complete, and every script they are told to load is there. */
class WebappTranslationTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern THAI = Pattern.compile("[ก-๙]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[sd]");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+");
    private static final Pattern SCRIPT = Pattern.compile("'((?:\\.\\./)*[\\w-]+(?:/[\\w-]+)*\\.js)'");
    private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");
    private static final Pattern STYLE = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");

    /** Signs of comparison, a label that is empty in English as well, and the plural's “s”, which Thai does not have. */
    private static final Set<String> WITHOUT_THAI_LETTERS = Set.of(
            "NO_TASK_FORM",
            "PLGN_BATCH_S",
            "PLGN_MIG_S",
            "PLGN_MOD_DIALOG_S",
            "PLGN_MOD_RESTART_DIALOG_S",
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    @ParameterizedTest
    @CsvSource({"tasklist, 412", "welcome, 172", "admin, 575", "cockpit, 2460"})
    void hasAThaiLabelForEveryEnglishOne(String app, int count) throws IOException {
        assertThat(labels(app, "en")).hasSize(count);
        assertThat(labels(app, "th").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void writesEveryLabelInThai(String app) throws IOException {
        assertThat(labels(app, "th"))
                .allSatisfy((key, text) -> assertThat(THAI.matcher(text).find() || WITHOUT_THAI_LETTERS.contains(key))
                        .as("%s = %s", key, text)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM_TASK, รับงาน",
        "UNCLAIM_TASK, คืนงานให้กลุ่ม",
        "COMPLETE, ส่งงาน",
        "SAVE, บันทึกร่าง",
        "DUE_DATE, วันครบกำหนด",
        "FOLLOW_UP, ติดตาม",
        "ASSIGNEE, ผู้ปฏิบัติ",
        "CANDIDATE_GROUP, กลุ่มผู้มีสิทธิ์",
        "COMMENT, บันทึกความเห็น"
    })
    void usesTheWordsOfTheOffice(String key, String thai) throws IOException {
        assertThat(labels("tasklist", "th")).containsEntry(key, thai);
    }

    @Test
    void writesInThaiWhatTheDirectorSeesFirstInCockpit() throws IOException {
        assertThat(labels("cockpit", "th"))
                .containsEntry("DASHBOARD_RUNNING_PROCESS_INSTANCE", "เรื่องที่กำลังดำเนินการ")
                .containsEntry("DASHBOARD_OPEN_INCIDENTS", "เหตุขัดข้องที่ยังไม่แก้ไข")
                .containsEntry("PLUGIN_USER_TASKS_LABEL", "งาน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keepsThePlaceholdersAndTheMarkupOfTheEnglish(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        assertThat(labels(app, "th")).allSatisfy((key, text) -> assertThat(found(PLACEHOLDER, text))
                .as("%s = %s", key, text)
                .isEqualTo(found(PLACEHOLDER, english.get(key))));
        assertThat(labels(app, "th")).allSatisfy((key, text) -> assertThat(found(MARKUP, english.get(key)))
                .as("%s = %s", key, text)
                .containsAll(found(MARKUP, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void countsTheYearsOfTheBuddhistEra(String app) throws IOException {
        JsonNode dates = json(app, "th").path("dateLocales");
        assertThat(dates.fieldNames())
                .toIterable()
                .containsAll(() -> json(app, "en").path("dateLocales").fieldNames());
        assertThat(dates.path("months").get(10).asText()).isEqualTo("พฤศจิกายน");
        assertThat(dates.path("longDateFormat").path("LL").asText()).isEqualTo("D MMMM y");
        // The year counted from the era's first day: 2026 - 1 + 544 = 2569.
        assertThat(dates.path("eras").get(0).path("since").asText()).isEqualTo("0001-01-01");
        assertThat(dates.path("eras").get(0).path("offset").asInt()).isEqualTo(544);
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 16", "welcome, 5", "admin, 5", "cockpit, 8"})
    void findsEveryScriptThatIsToBeLoadedAndWhatThatImports(String app, int count) throws IOException {
        assertThat(text(APPS + app + "/scripts/config.js"))
                .contains("customScripts: await ownScripts(import.meta.url)");
        String all = APPS + app + "/scripts/amnuay.js";
        List<String> scripts = found(SCRIPT, text(all));
        assertThat(scripts).hasSize(count).contains("../../amnuay/load.js", "../../amnuay/session.js");
        Deque<String> open = new ArrayDeque<>();
        scripts.forEach(script -> open.add(resolve(all, script)));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String script = open.remove();
            if (seen.add(script)) {
                found(IMPORT, text(script)).forEach(path -> open.add(resolve(script, path)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void offersThaiFirstAndHidesTheVendorsNotice(String app) throws IOException {
        assertThat(text(APPS + app + "/scripts/config.js"))
                .contains("import('../../amnuay/language.js').catch(")
                .contains("vendor: 'อำนวย'");
        assertThat(text(APPS + "amnuay/language.js")).contains("=== 'en' ? 'en' : 'th'");
        String style = APPS + app + "/styles/user-styles.css";
        List<String> imports = found(STYLE, text(style));
        assertThat(imports).contains("../../amnuay/look.css");
        for (String path : imports) {
            assertThat(text(resolve(style, path))).isNotBlank();
        }
        assertThat(text(APPS + "amnuay/look.css")).contains(".ce-eol-banner { display: none");
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        json(app, language)
                .path("labels")
                .fields()
                .forEachRemaining(
                        label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static JsonNode json(String app, String language) {
        try {
            return new ObjectMapper().readTree(text(APPS + app + "/locales/" + language + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file on the class path, without the byte order mark that the English labels begin with. */
    private static String text(String path) throws IOException {
        try (InputStream file = WebappTranslationTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), UTF_8).replaceFirst("^\uFEFF", "");
        }
    }

    /** The web apps are served below {@code /camunda}; what pages of ours share with them lies at {@code /own}. */
    private static String resolve(String from, String path) {
        String address = "/" + from.replaceFirst("^(META-INF/resources/webjars|static)/", "");
        String found = URI.create(address).resolve(path).getPath();
        return found.startsWith("/own/") ? "static" + found : "META-INF/resources/webjars" + found;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : matcher.group());
        }
        found.sort(null);
        return found;
    }
}

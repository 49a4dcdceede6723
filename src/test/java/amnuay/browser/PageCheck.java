package amnuay.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the page on the screen as two strict readers do: one who knows no English, and one who cannot see. */
class PageCheck {

    /** Everything that can be read or is read aloud, except what says of itself that it is English. */
    private static final String TEXTS =
            """
            const seen = (node) => node && node.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
            const texts = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              const place = node.parentElement;
              if (seen(place) && !place.closest('script, style, textarea, [lang=en]')) texts.push(node.data);
            }
            for (const name of ['title', 'placeholder', 'aria-label', 'alt'])
              for (const place of document.querySelectorAll(`[${name}]`))
                if (seen(place)) texts.push(place.getAttribute(name));
            return texts.map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => /[A-Za-z]{2}/.test(text));""";

    /** Only where a serious barrier is; with {@code null} the whole page. */
    private static final String BARRIERS =
            """
            const done = arguments[arguments.length - 1];
            const place = arguments[0] ? {include: [[arguments[0]]]} : document;
            axe.run(place, {resultTypes: ['violations']}).then(
              (found) => done(found.violations
                .filter((violation) => ['serious', 'critical'].includes(violation.impact))
                .flatMap((violation) => violation.nodes.map((node) => violation.id + ': ' + node.html.slice(0, 200)))),
              (failure) => done(['axe did not run: ' + failure]));""";

    /**
     * What a finger and a narrow screen find hard: a page wider than the phone, and targets under 24 px, except links inside a sentence
     * (as WCAG 2.5.8 excepts them) and what only screen readers meet.
     */
    private static final String TOO_BIG_OR_SMALL =
            """
            const found = [];
            const width = document.scrollingElement.scrollWidth;
            if (width > screen.width) found.push(`${width} px wide on a phone of ${screen.width} px`);
            const inSentence = (one) => getComputedStyle(one).display === 'inline'
                && one.parentElement.textContent.trim().length > one.textContent.trim().length;
            const places = arguments[0] ? document.querySelectorAll(arguments[0]) : [document.body];
            for (const place of places)
              for (const one of place.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden])')) {
                const {width, height, bottom} = one.getBoundingClientRect();
                if (!one.checkVisibility({checkVisibilityCSS: true}) || bottom < 0 || width <= 1 || inSentence(one)) continue;
                if (Math.min(width, height) < 23.5) found.push(`target of ${width} × ${height} px: ${one.outerHTML.slice(0, 160)}`);
              }
            return found;""";

    private static final String AXE = read("/axe.min.js");

    /** Names of things that have no Thai one, kinds of files, keys on the keyboard. */
    private static final Set<String> WORDS = Set.of(
            "KRS",
            "SAR",
            "ITA",
            "PDF",
            "Word",
            "Excel",
            "CSV",
            "JSON",
            "QR",
            "IP",
            "Google Forms",
            "zip",
            "LINE",
            "TH Sarabun New",
            "Sarabun",
            "Performance Base",
            "e-MES",
            // in the manual's own words
            "Self Assessment Report",
            "Feed back",
            "Based Line Data",
            "Camunda Platform",
            "Asia/Bangkok",
            "Tenant",
            "ศธ ๐๔๐XX",
            "ctrl",
            "Ctrl",
            "alt",
            "shift",
            "SHA",
            // the password of the demo, logins in examples, and the one procedure whose key is one word
            "demo",
            "somjai",
            "somchai",
            "krs");

    /** So that a word that is part of a longer one leaves no rest of it. */
    private static final List<String> WORDS_LONGEST_FIRST = WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** Mail addresses, addresses of pages, file names and endings, ids, keys of templates and of years. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "\\S+@\\S+|https?://\\S+|\\S*\\.(xlsx|csv|zip|txt|pdf|docx|png|jpg|ttf|form|bpmn)\\b"
                    + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b[0-9a-f]{64}\\b|\\b[a-z]+(-[a-z]+)*[-/:][a-z0-9-]+");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private final Browser browser;
    private final Set<String> names;

    /** @param names login names and codes of units, which the office gives itself */
    PageCheck(Browser browser, Set<String> names) {
        this.browser = browser;
        this.names = names;
    }

    /** What stands there in Latin letters and should not. */
    List<String> latin() {
        return ((List<?>) browser.script(TEXTS))
                .stream()
                        .map(Object::toString)
                        .filter(this::isForeign)
                        .distinct()
                        .toList();
    }

    /** Serious and critical violations that axe-core finds. @param css where to look; null for the whole page */
    List<String> barriers(String css) {
        if (Boolean.TRUE.equals(browser.script("return !window.axe"))) {
            browser.script(AXE);
        }
        return ((List<?>) browser.answer(BARRIERS, css))
                .stream().map(Object::toString).toList();
    }

    /** Call it on a phone. @param css whose targets are measured; null for the whole page */
    List<String> hardOnAPhone(String css) {
        return ((List<?>) browser.script(TOO_BIG_OR_SMALL, css))
                .stream().map(Object::toString).toList();
    }

    private boolean isForeign(String text) {
        String rest = ADDRESSES.matcher(text).replaceAll(" ");
        for (String word : WORDS_LONGEST_FIRST) {
            rest = rest.replaceAll("(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])", " ");
        }
        return LATIN.matcher(rest).results().anyMatch(word -> !names.contains(word.group()));
    }

    private static String read(String resource) {
        try (InputStream file = PageCheck.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

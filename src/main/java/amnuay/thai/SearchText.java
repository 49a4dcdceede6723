package amnuay.thai;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody typed to find something, made comparable: Thai and Arabic digits, upper and lower case are the same, and spaces inside a
 * text do not count, since Thai sets them between phrases and people forget them.
 *
 * @param typed without control characters, at most 200 characters; never null
 * @param words the parts between spaces, in plain form, at most 8
 * @param shortened more was typed than is looked for
 */
public record SearchText(String typed, List<String> words, boolean shortened) {

    public static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 2;

    /** @param typed null counts as nothing */
    public static SearchText of(String typed) {
        String clean = typed == null
                ? ""
                : typed.replaceAll("\\p{Cntrl}+", " ").replaceAll("\\s+", " ").strip();
        String kept = clean.length() <= LONGEST ? clean : whole(clean.substring(0, LONGEST));
        List<String> words = Arrays.stream(kept.split(" "))
                .map(SearchText::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        boolean tooMany = words.size() > MOST_WORDS;
        return new SearchText(
                kept, tooMany ? words.subList(0, MOST_WORDS) : words, tooMany || kept.length() < clean.length());
    }

    /** Without spaces, lower case, Arabic digits; letters that look alike however they were typed are the same. Null is empty. */
    public static String plain(String text) {
        return text == null
                ? ""
                : ThaiText.arabic(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u200B-\\u200D\\uFEFF]+", "")
                        .replace("\u0E4D\u0E32", "\u0E33")
                        .replace("\u0E40\u0E40", "\u0E41");
    }

    /** Nothing was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Nearly everything would be found. */
    public boolean isTooShort() {
        return joined().length() < SHORTEST;
    }

    /** All words as one, the way a number is compared that is typed with spaces. */
    public String joined() {
        return String.join("", words);
    }

    /** Whether every word is somewhere in the fields; null fields are empty. */
    public boolean isIn(String... fields) {
        List<String> plain = Stream.of(fields).map(SearchText::plain).toList();
        return !isEmpty() && words.stream().allMatch(word -> plain.stream().anyMatch(field -> field.contains(word)));
    }

    /** Half of a pair of surrogates is no character. */
    private static String whole(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }
}

package amnuay.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code schedule/year-2570.txt}. */
record YearScript(List<Case> cases) {

    /** @param told by person, what they are told: {@code 2027-04-12 today, …} */
    record Case(String name, List<Event> events, Map<String, String> told) {}

    /** @param words what comes after the verb */
    record Event(String name, LocalDate day, String verb, List<String> words) {

        String word(int index) {
            return words.get(index);
        }

        /** The value of {@code key=value}, or null. */
        String value(String key) {
            return words.stream()
                    .filter(word -> word.startsWith(key + "="))
                    .map(word -> word.substring(key.length() + 1))
                    .findFirst()
                    .orElse(null);
        }
    }

    static YearScript read() {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("  = ")) {
                String[] parts = line.substring(4).split(": ");
                last(cases).told().put(parts[0], parts[1]);
            } else if (line.startsWith("  ")) {
                List<String> words = Arrays.asList(line.strip().split(" "));
                last(cases)
                        .events()
                        .add(new Event(
                                last(cases).name(),
                                LocalDate.parse(words.get(0)),
                                words.get(1),
                                words.subList(2, words.size())));
            } else if (!line.startsWith("#")) {
                cases.add(new Case(line, new ArrayList<>(), new TreeMap<>()));
            }
        }
        return new YearScript(cases);
    }

    List<Event> on(LocalDate day) {
        return cases.stream()
                .flatMap(each -> each.events().stream())
                .filter(event -> event.day().equals(day))
                .toList();
    }

    private static Case last(List<Case> cases) {
        return cases.get(cases.size() - 1);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/schedule/year-2570.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

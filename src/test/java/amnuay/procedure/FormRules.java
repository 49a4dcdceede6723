package amnuay.procedure;

import static amnuay.procedure.Rule.unless;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Forms, the words people read, and the templates. */
final class FormRules {

    private static final Pattern ALLOWED_LATIN = Pattern.compile("\\b(KRS|Excel|Word|PDF)\\b");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern TEMPLATE = Pattern.compile(
            "new (?:DraftRequest\\((?:(?!;).)*?\"(?<document>[a-z-]+/[a-z-]+)\""
                    + "|Notice\\((?:(?!;).)*?\"(?<notice>(?:[a-z-]+/)?[a-z-]+)\")"
                    + "|\\btell\\((?:(?!;).)*?\"(?<news>[a-z-]+/[a-z-]+)\""
                    + "|String template\\(\\) \\{\\s*return \"(?<paper>[a-z-]+/[a-z-]+)\"",
            Pattern.DOTALL);

    private FormRules() {}

    static List<Rule<?>> all() {
        return List.of(
                new Rule<FormFile>(
                        "a form's id tells its place",
                        House::formFiles,
                        (house, form) -> unless(
                                form.id().equals(form.idByPlace()), form.idByPlace() + " calls itself " + form.id())),
                new Rule<FormFile>(
                        "every form has a handler",
                        House::formFiles,
                        (house, form) -> unless(house.records().containsKey(form.id()), "nobody handles " + form.id())),
                new Rule<String>(
                        "every handler has a form",
                        house -> house.formFiles().findAny().isEmpty()
                                ? Stream.empty()
                                : house.records().keySet().stream(),
                        (house, id) -> unless(
                                house.formFiles().anyMatch(form -> form.id().equals(id)), "there is no form " + id)),
                new Rule<FormFile>(
                        "a form submits exactly what its record takes",
                        house ->
                                house.formFiles().filter(form -> house.records().containsKey(form.id())),
                        (house, form) -> unless(
                                sorted(form.keys())
                                        .equals(components(house.records().get(form.id()))),
                                form.id() + " submits " + sorted(form.keys()) + " but its record takes "
                                        + components(house.records().get(form.id())))),
                new Rule<FormFile>("forms speak Thai", House::formFiles, (house, form) -> form.words().stream()
                        .filter(FormRules::isForeign)
                        .map(words -> form.id() + " says “" + words + "”")),
                new Rule<Diagram>("diagrams speak Thai", House::diagrams, (house, diagram) -> Stream.concat(
                                diagram.all(FlowElement.class).stream().map(FlowElement::getName),
                                diagram.all(Process.class).stream().map(Process::getName))
                        .filter(name -> name != null && isForeign(name))
                        .map(name -> diagram.stem() + " says “" + name + "”")),
                new Rule<String>(
                        "every template that the code names exists",
                        FormRules::namedTemplates,
                        (house, template) -> unless(
                                templates(house).anyMatch(template::equals), "there is no template " + template)),
                new Rule<String>(
                        "every template is used",
                        FormRules::templates,
                        (house, template) ->
                                unless(namedTemplates(house).anyMatch(template::equals), "nobody uses " + template)));
    }

    /** In a FEEL expression only the quoted parts are read by people. */
    private static boolean isForeign(String words) {
        String read = words.startsWith("=")
                ? QUOTED.matcher(words).results().map(part -> part.group(1)).collect(Collectors.joining(" "))
                : words;
        return LATIN.matcher(ALLOWED_LATIN.matcher(read).replaceAll("")).find();
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> keys) {
        return new TreeMap<>(keys);
    }

    private static Map<String, Set<String>> components(Class<?> type) {
        Map<String, Set<String>> components = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), rowKeys(component));
        }
        return components;
    }

    private static Set<String> rowKeys(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> row
                && row.isRecord()) {
            return Arrays.stream(row.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return Set.of();
    }

    private static Stream<String> namedTemplates(House house) {
        return house.javaFiles().flatMap(file -> {
            Matcher use = TEMPLATE.matcher(House.text(file));
            List<String> named = new ArrayList<>();
            while (use.find()) {
                named.add(templateOf(use));
            }
            return named.stream();
        });
    }

    private static String templateOf(Matcher use) {
        return Stream.of("document", "paper")
                .map(use::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map("documents/"::concat)
                .orElseGet(() -> "notices/" + Objects.requireNonNullElse(use.group("notice"), use.group("news")));
    }

    private static Stream<String> templates(House house) {
        return Stream.of("documents", "notices")
                .flatMap(kind -> House.files(house.resources().resolve(kind), ".md"))
                .filter(file -> !file.endsWith("README.md"))
                .map(file -> house.resources().relativize(file).toString().replace('\\', '/'))
                .map(name -> name.replaceFirst("\\.md$", ""));
    }
}

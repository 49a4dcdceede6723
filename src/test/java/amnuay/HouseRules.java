package amnuay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What may know what in a house (DESIGN 3).
 *
 * @param base the package everything lies in
 */
record HouseRules(String base) {

    private static final Set<String> WORKERS = Set.of("document", "deadline", "notification", "organization");

    /** A package may know those named here, itself, and what is outside the house. The platform wires: it may know all. */
    static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.of(
            "thai", Set.of(),
            "document", Set.of("thai"),
            "deadline", Set.of("thai"),
            "notification", Set.of("thai"),
            "organization", Set.of("thai"),
            "procedure", Set.of("thai", "document", "deadline", "notification", "organization"),
            "oversight", Set.of("thai", "document", "deadline", "notification", "organization", "procedure"),
            "search", Set.of("thai", "document", "organization", "procedure"),
            "platform", Set.of("thai", "document", "deadline", "notification", "organization", "procedure")));

    /** Those that hold for the packages that this house has; a package that ARROWS does not know breaks the first. */
    List<ArchRule> all(JavaClasses house) {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(classes().should(resideInAKnownPackage()).as("every package has its place in the house"));
        modules(house).stream().filter(ARROWS::containsKey).map(this::arrows).forEach(rules::add);
        modules(house).stream()
                .filter(module -> module.equals("thai") || WORKERS.contains(module))
                .map(this::withoutTheEngine)
                .forEach(rules::add);
        rules.add(noClasses()
                .that(resideOutsideOfPackage(base + ".platform.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .as("only the platform looks into the engine"));
        rules.add(noClasses()
                .that(resideOutsideOfPackage(base + ".platform.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".platform..")
                .as("nobody knows the platform"));
        rules.add(SlicesRuleDefinition.slices()
                .matching(base + ".procedure.(*)..")
                .should()
                .notDependOnEachOther()
                .as("procedures do not see each other"));
        rules.add(noClasses()
                .that(resideInAPackage(base + ".procedure"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".procedure.*..")
                .as("what procedures share knows none of them"));
        rules.add(noClasses()
                .should()
                .resideInAnyPackage(Stream.of("util", "utils", "common", "shared", "helper", "impl", "service", "dto")
                        .map(name -> ".." + name + "..")
                        .toArray(String[]::new))
                .as("packages are named by what they are about"));
        rules.add(noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).as("nobody talks to the console"));
        rules.add(noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .as("nobody waits by the clock"));
        rules.add(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("beans are given what they need"));
        return rules.stream().map(rule -> rule.allowEmptyShould(false)).toList();
    }

    /** The packages right under the base. */
    Set<String> modules(JavaClasses house) {
        Set<String> modules = new TreeSet<>();
        house.stream().map(this::module).filter(module -> !module.isEmpty()).forEach(modules::add);
        return modules;
    }

    /** Empty for a class in the base itself. */
    String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.")[0] : "";
    }

    private ArchRule arrows(String module) {
        String[] mayKnow = Stream.concat(Stream.of(module), ARROWS.get(module).stream())
                .map(known -> base + "." + known + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "." + module + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(base + "..").or(resideInAnyPackage(mayKnow)))
                .as(module + " knows only " + new TreeSet<>(ARROWS.get(module)));
    }

    private ArchRule withoutTheEngine(String module) {
        return noClasses()
                .that()
                .resideInAPackage(base + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .as(module + " does not know Camunda");
    }

    private ArchCondition<JavaClass> resideInAKnownPackage() {
        return new ArchCondition<>("reside in a package that has its place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String module = module(type);
                boolean known = module.isEmpty() || ARROWS.containsKey(module);
                events.add(new SimpleConditionEvent(type, known, type.getName() + " lies in " + module));
            }
        };
    }
}

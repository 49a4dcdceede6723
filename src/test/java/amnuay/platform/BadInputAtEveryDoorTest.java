package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.organization.Role;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the office's own pages with ids that do not exist, nonsense and far too much in every field: never an error of ours. */
@AmnuayTest
class BadInputAtEveryDoorTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^}]*})+))?}");
    private static final List<String> UNKNOWN =
            List.of("0b0b0b0b-0000-4000-8000-000000000001", "2538", "99999", "questions", "nothing");
    private static final List<String> NONSENSE =
            List.of("x'--", "0000", "------------------------------------", "groups", "0");
    private static final List<String> TYPED = List.of("x'--<b>", "99999999999999999999", "-1", "ก".repeat(300));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping doors;

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private LoggedIn loggedIn;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> failures = new ArrayList<>();

    private record Door(String pattern, HandlerMethod method) {

        /** The path with a value for each variable; the first that the pattern lets through. */
        String path(List<String> values) {
            return VARIABLE.matcher(pattern).replaceAll(found -> {
                String allowed = found.group(1) == null ? ".*" : found.group(1);
                return Stream.concat(values.stream(), UNKNOWN.stream())
                        .filter(value -> value.matches(allowed))
                        .findFirst()
                        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .orElseThrow(() -> new IllegalStateException("no value for " + pattern));
            });
        }

        /** What can be typed: request parameters and the components of the forms. */
        List<String> fields() {
            List<String> names = new ArrayList<>();
            for (MethodParameter parameter : method.getMethodParameters()) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    names.add(parameter.getParameterName());
                } else if (parameter.getParameterType().isRecord()) {
                    Stream.of(parameter.getParameterType().getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(names::add);
                }
            }
            return names;
        }
    }

    @Test
    void getsAnAnswerInThaiWhoeverOpensAPage() {
        Visitor everything = office.visitor(Role.values());
        List<Door> pages = doors(RequestMethod.GET);
        for (Door page : pages) {
            for (List<String> ids : List.of(UNKNOWN, NONSENSE)) {
                look(everything, page.path(ids));
            }
            for (String typed : TYPED) {
                look(everything, page.path(UNKNOWN) + "?" + query(page, typed));
            }
        }
        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(failures).isEmpty();
    }

    /** Nothing that is sent here stays: each form in a transaction that is taken back. */
    @Test
    void refusesEveryFormThatMakesNoSense() {
        MockMvc web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        String[] everything = Stream.of(Role.values()).map(Role::key).toArray(String[]::new);
        var as = loggedIn.as("doorkeeper", everything);
        List<Door> forms = doors(RequestMethod.POST);
        for (Door form : forms) {
            send(web, post(URI.create(form.path(NONSENSE))).with(as).with(csrf()), form.path(NONSENSE));
            for (String typed : TYPED) {
                MockHttpServletRequestBuilder request =
                        post(URI.create(form.path(UNKNOWN))).with(as).with(csrf());
                form.fields().forEach(field -> request.param(field, typed));
                send(web, request, form.path(UNKNOWN) + " " + typed.substring(0, Math.min(20, typed.length())));
            }
        }
        assertThat(forms).hasSizeGreaterThan(60);
        assertThat(failures).isEmpty();
    }

    private List<Door> doors(RequestMethod method) {
        return doors.getHandlerMethods().entrySet().stream()
                .filter(door -> door.getValue().getBeanType().getPackageName().startsWith("amnuay"))
                .filter(door -> door.getKey().getMethodsCondition().getMethods().contains(method))
                .flatMap(door -> patterns(door.getKey())
                        .filter(pattern -> pattern.startsWith("/office"))
                        .map(pattern -> new Door(pattern, door.getValue())))
                .sorted(Comparator.comparing(Door::pattern))
                .toList();
    }

    private static Stream<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }

    private static String query(Door page, String typed) {
        return page.fields().stream()
                .map(field -> field + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private void look(Visitor visitor, String path) {
        boolean page = !path.startsWith("/office/api/");
        HttpResponse<String> answer = page ? visitor.page(path) : visitor.get(path);
        String body = answer.body();
        boolean redirected = answer.statusCode() / 100 == 3;
        boolean thai = redirected || answer.statusCode() == 200 || body.matches("(?s).*[ก-๙].*");
        boolean clean = !body.contains("Exception") && !body.contains("HTTP Status");
        if (answer.statusCode() >= 500 || answer.statusCode() == 401 || !thai || !clean) {
            failures.add(answer.statusCode() + " " + path.substring(0, Math.min(160, path.length())));
        }
    }

    private void send(MockMvc web, MockHttpServletRequestBuilder request, String what) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            try {
                int status = web.perform(request).andReturn().getResponse().getStatus();
                if (status >= 500) {
                    failures.add(status + " " + what);
                }
            } catch (Exception thrown) {
                failures.add(thrown.getClass().getSimpleName() + " " + what + ": " + thrown.getMessage());
            }
        });
    }
}

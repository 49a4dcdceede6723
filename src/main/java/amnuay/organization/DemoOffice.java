package amnuay.organization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fictional office of the demo profile; its people are invented, their roles are real. Entered once; what people
 * change afterwards stays. */
@Component
@Profile("demo")
@Order(20)
class DemoOffice implements ApplicationRunner {

    private static final String PASSWORD = "demo";

    private final Organization organization;
    private final OrganizationSetup setup;
    private final Passwords passwords;

    DemoOffice(Organization organization, OrganizationSetup setup, Passwords passwords) {
        this.organization = organization;
        this.setup = setup;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (organization.units().isEmpty()) {
            enter();
        }
    }

    private void enter() throws IOException {
        setup.office(new Office(
                "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลก เขต ๒",
                "สพป.พิษณุโลก เขต ๒",
                "ศธ ๐๔๐๐๐",
                "อำเภอวังทอง จังหวัดพิษณุโลก",
                "๐ ๕๕๐๐ ๐๐๐๐ ต่อ ๑๑",
                "saraban@example.go.th",
                true));
        each("units", fields -> setup.unit(new UnitEntry(fields[0], fields[1], null)));
        each("people", fields -> setup.person(person(fields)));
        each("people", fields -> passwords.set(fields[0], PASSWORD));
        each("units", fields -> setup.unit(new UnitEntry(fields[0], fields[1], fields[2])));
        each("schools", fields -> setup.school(new SchoolEntry(fields[0], fields[1], fields[2], fields[3], fields[4])));
    }

    private static PersonEntry person(String[] fields) {
        Set<Role> roles = EnumSet.of(Role.STAFF);
        Arrays.stream(fields[6].split(" "))
                .filter(role -> !role.isBlank())
                .map(role -> Role.named(role).orElseThrow())
                .forEach(roles::add);
        String unit = fields[5].isBlank() ? null : fields[5];
        return new PersonEntry(
                fields[0], fields[1], fields[2], fields[3], fields[4], unit, roles, fields[0] + "@example.go.th", null);
    }

    private static void each(String file, Consumer<String[]> entry) throws IOException {
        try (InputStream lines = new ClassPathResource("demo/" + file + ".csv").getInputStream()) {
            List<String> all = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            all.forEach(line -> entry.accept(line.split(",", -1)));
        }
    }
}

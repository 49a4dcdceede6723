package amnuay.platform;

import amnuay.organization.Organization;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the engine's authorizations and filters at every start, and on the very first one makes the administrator: with the password
 * from {@code AMNUAY_ADMIN_PASSWORD}, or a generated one in a file that only its owner can read. Several nodes may start at once.
 */
@Component
@Order(10)
class FirstStart implements ApplicationRunner {

    static final String ADMINISTRATOR = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final long ONE_NODE_AT_A_TIME = 7_240_001L;

    private final EngineAuthorizations authorizations;
    private final TasklistFilters filters;
    private final OpenTasksSeenByHeads heads;
    private final Organization organization;
    private final OrganizationSetup setup;
    private final EnginePeople people;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final String givenPassword;
    private final Path directory;

    FirstStart(
            EngineAuthorizations authorizations,
            TasklistFilters filters,
            OpenTasksSeenByHeads heads,
            Organization organization,
            OrganizationSetup setup,
            EnginePeople people,
            JdbcTemplate database,
            TransactionTemplate transaction,
            @Value("${amnuay.admin.password:}") String givenPassword,
            @Value("${amnuay.database.directory}") Path directory) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.heads = heads;
        this.organization = organization;
        this.setup = setup;
        this.people = people;
        this.database = database;
        this.transaction = transaction;
        this.givenPassword = givenPassword;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            database.query("select pg_advisory_xact_lock(?)", row -> {}, ONE_NODE_AT_A_TIME);
            authorizations.grantAll();
            filters.bringUpToDate();
            heads.bringUpToDate();
            if (organization.withRole(Role.ADMIN).isEmpty()) {
                createAdministrator();
            }
        });
    }

    private void createAdministrator() {
        setup.person(new PersonEntry(
                ADMINISTRATOR, "", "ผู้ดูแล", "ระบบ", "ผู้ดูแลระบบอำนวย", null, Set.of(Role.ADMIN), null, null));
        if (!givenPassword.isBlank()) {
            people.set(ADMINISTRATOR, givenPassword);
            return;
        }
        String password = GeneratedPassword.next();
        people.set(ADMINISTRATOR, password);
        Path file = directory.resolve("admin-password.txt").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            PrivateFiles.write(file, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.warn(
                "Administrator '{}' was created; its password is in {} (delete the file after the first login)",
                ADMINISTRATOR,
                file);
    }
}

package amnuay.browser;

import amnuay.platform.TestTime;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every walk through a procedure has: browsers, the office they open, a folder for files, the clock and the database. */
@BrowserTest
abstract class ProcedureWalk {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    TestTime time;

    @Autowired
    JdbcTemplate database;

    Office office;
    Walk walk;

    @AfterEach
    void giveTheTimeBack() {
        time.giveBack();
    }
}

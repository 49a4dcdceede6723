package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AmnuayTest
class EmbeddedDatabaseTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    EmbeddedDatabase database;

    @Test
    void isAsDurableAsAnInstalledServer() {
        assertThat(shown("fsync")).isEqualTo("on");
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("full_page_writes")).isEqualTo("on");
    }

    @Test
    void listensOnLoopbackOnlyAndAsksForThePassword() {
        assertThat(shown("listen_addresses")).isEqualTo("localhost");
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void sortsThaiNamesAsAThaiDictionaryDoes() {
        var sorted = new JdbcTemplate(dataSource)
                .queryForList(
                        "select n from (values ('เกษม'), ('ขจร'), ('กมล'), ('แก้ว')) v(n) order by n collate \"th-x-icu\"",
                        String.class);
        assertThat(sorted).containsExactly("กมล", "เกษม", "แก้ว", "ขจร");
    }

    private String shown(String setting) {
        return new JdbcTemplate(dataSource).queryForObject("show " + setting, String.class);
    }
}

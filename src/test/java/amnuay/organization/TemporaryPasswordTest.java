package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {

    @Test
    void canBeReadOutAndMeetsTheEnginesPasswordRules() {
        assertThat(TemporaryPassword.make()).matches("[A-HJ-NP-Z][a-hjkmnp-z]{3}-[2-9]{4}-[a-hjkmnp-z]{4}");
    }

    @Test
    void isNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(TemporaryPassword.make());
        }
        assertThat(made).hasSize(1000);
    }
}

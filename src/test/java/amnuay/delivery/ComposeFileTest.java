package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    private final ComposeFile compose = new ComposeFile();

    @Test
    void refusesToStartFromTheExampleAsItIsAndSaysInThaiWhatIsMissing() {
        assertThatThrownBy(() -> compose.environment("app", ComposeFile.example()))
                .hasMessageContaining("กรุณาตั้งรหัสผ่านของฐานข้อมูลใน .env")
                .hasMessageContaining("กรุณาตั้งรหัสผ่านแรกของผู้ดูแลระบบใน .env")
                .hasMessageContaining("กรุณากรอกที่อยู่ของระบบที่คนในสำนักงานใช้เปิดใน .env");
        assertThatThrownBy(() -> compose.environment("postgres", ComposeFile.example()))
                .hasMessage("กรุณาตั้งรหัสผ่านของฐานข้อมูลใน .env");
    }

    @Test
    void explainsEverySettingInTheExampleWithTheDefaultItHas() {
        Map<String, String> expected = new HashMap<>();
        ComposeFile.defaults().forEach((name, value) -> expected.put(name, value == null ? "" : value));
        assertThat(ComposeFile.example()).isEqualTo(expected).hasSize(14);
    }

    @Test
    void hasNoPasswordOfItsOwn() {
        assertThat(ComposeFile.defaults())
                .allSatisfy((name, value) -> assertThat(name.contains("PASSWORD") && value != null && !value.isEmpty())
                        .as(name)
                        .isFalse());
        assertThat(ComposeFile.defaults()).containsEntry("AMNUAY_DATABASE_PASSWORD", null);
        assertThat(ComposeFile.defaults()).containsEntry("AMNUAY_ADMIN_PASSWORD", null);
    }

    @Test
    void keepsTheDatabaseOffTheNetworkAndItsDataOnAVolume() {
        assertThat(compose.list("postgres", "ports")).isEmpty();
        assertThat(compose.list("postgres", "volumes")).isEqualTo(List.of("database:/var/lib/postgresql/data"));
        assertThat(compose.service("postgres")).containsEntry("image", "postgres:17");
    }
}

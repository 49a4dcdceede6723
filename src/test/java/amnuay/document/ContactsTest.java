package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    private final Contacts contacts = new Contacts(Set.of("โทร. 0 5599 9000", "อีเมล office@example.go.th"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081-234-5678",
                "0812345678",
                "๐๘๑ ๒๓๔ ๕๖๗๘",
                "+66 81 234 5678",
                "055-123456",
                "somjai.j@example.com",
                "1-2345-67890-12-3"
            })
    void leavesOutWhatIsPersonal(String personal) {
        assertThat(contacts.without(Map.of("duties", "ติดต่อ " + personal + " ในเวลาราชการ")))
                .isEqualTo(Map.of("duties", "ติดต่อ (ไม่เผยแพร่) ในเวลาราชการ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่ ศธ ๐๔๑๓๗/ว ๑๒๓๔",
                "คะแนน 0.123456789",
                "ปีงบประมาณ พ.ศ. ๒๕๗๐",
                "โรงเรียนรหัส 65098801",
                "วันที่ 01/02/2570",
                "ร้อยละ ๙๘.๕๐ จำนวน 1,234,567 บาท",
                "อีเมล office@example.go.th"
            })
    void leavesEverythingElseAsItIs(String text) {
        assertThat(contacts.without(Map.of("text", text))).isEqualTo(Map.of("text", text));
    }

    @Test
    void looksIntoListsAndMaps() {
        assertThat(contacts.without(Map.of("rows", List.of(Map.of("who", "สมใจ 0812345678", "n", 1)))))
                .isEqualTo(Map.of("rows", List.of(Map.of("who", "สมใจ (ไม่เผยแพร่)", "n", 1))));
        assertThat(contacts.in("โทร. ๐๘๑๒๓๔๕๖๗๘ และ a@b.example")).containsExactly("0812345678", "a@b.example");
    }
}

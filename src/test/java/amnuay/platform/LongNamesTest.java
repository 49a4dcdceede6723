package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Organization;
import amnuay.organization.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that are longer than anybody thought of: kept whole, shortened only where the engine has no room, or refused in Thai. */
@AmnuayTest
class LongNamesTest {

    private static final String OF_300 = "กลุ่มงาน".repeat(37) + "ยาว!";

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private Organization organization;

    @Autowired
    private IdentityService identity;

    @Test
    void keepsAUnitWithAnEndlessNameAndItsPeople() {
        assertThat(OF_300).hasSize(300);
        Visitor admin = office.visitor(Role.ADMIN);

        assertThat(send(admin, "/office/units/save", "code=longname&name=" + encoded(OF_300))
                        .statusCode())
                .isEqualTo(302);
        assertThat(send(
                                admin,
                                "/office/people/save",
                                "id=longname.person&firstName=" + encoded(OF_300) + "&lastName=" + encoded(OF_300)
                                        + "&unit=longname&unitCode=longname")
                        .statusCode())
                .isEqualTo(302);

        assertThat(organization.unit("longname").orElseThrow().name()).isEqualTo(OF_300);
        assertThat(organization.person("longname.person").orElseThrow().fullName())
                .isEqualTo(OF_300 + " " + OF_300);
        assertThat(identity.createUserQuery()
                        .userId("longname.person")
                        .singleResult()
                        .getFirstName())
                .hasSize(255)
                .startsWith("กลุ่มงานกลุ่มงาน")
                .endsWith("…");
        assertThat(identity.createGroupQuery()
                        .groupId("unit-longname")
                        .singleResult()
                        .getName())
                .hasSize(255);
        assertThat(admin.page("/office/units").body()).contains(OF_300);
        assertThat(admin.page("/office/people?q=longname").body()).contains(OF_300 + " " + OF_300);
    }

    @Test
    void refusesWhatIsLongerAndLeavesItInTheField() {
        Visitor admin = office.visitor(Role.ADMIN);
        String tooLong = "ก".repeat(501);

        HttpResponse<String> unit = send(admin, "/office/units/save", "code=toolong&name=" + encoded(tooLong));
        HttpResponse<String> school =
                send(admin, "/office/schools/save", "code=TOOLONG&name=ข&district=" + encoded(tooLong));
        HttpResponse<String> mail = send(
                admin,
                "/office/people/save",
                "id=too.long&firstName=a&lastName=b&email=" + "a".repeat(250) + "@example.go.th");

        assertThat(unit.statusCode()).isEqualTo(400);
        assertThat(unit.body()).contains("ยาวเกินไป กรุณาย่อให้ไม่เกิน 500 ตัวอักษร", "value=\"" + tooLong + "\"");
        assertThat(school.statusCode()).isEqualTo(400);
        assertThat(school.body()).contains("ยาวเกินไป", "value=\"" + tooLong + "\"");
        assertThat(mail.statusCode()).isEqualTo(400);
        assertThat(mail.body()).contains("อีเมลมีได้ไม่เกิน 254 ตัวอักษร", "value=\"too.long\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(Visitor visitor, String path, String form) {
        return visitor.sendOwn(
                "POST", path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }
}

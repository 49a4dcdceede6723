package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is sent after the login has ended, or with the token of an earlier one: what was typed comes back. */
@AmnuayTest
class TooLateFormTest {

    private static final String UNIT = "กลุ่มที่พิมพ์ไว้นาน <b>";
    private static final String ESCAPED = "กลุ่มที่พิมพ์ไว้นาน &lt;b&gt;";

    @Autowired
    private OfficeOfVisitors office;

    @Test
    void givesWhatWasTypedBackWhenTheLoginHasEnded() {
        Visitor visitor = office.anonymous();

        HttpResponse<String> page = save(visitor, token(visitor), "same-origin");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains("หมดเวลาการใช้งาน", "เข้าสู่ระบบในแท็บใหม่", "ส่งข้อมูลอีกครั้ง")
                .contains("action=\"/office/units/save\"", "name=\"name\" value=\"" + ESCAPED + "\"")
                .doesNotContain("tooLateSecret", "Unauthorized");
    }

    @Test
    void givesWhatWasTypedBackWhenThePageIsOlderThanTheLogin() {
        HttpResponse<String> page = save(office.visitor(Role.ADMIN), "an earlier token", "same-origin");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("หน้านี้เปิดค้างไว้นานจนหมดอายุ", "value=\"" + ESCAPED + "\"", "name=\"_csrf\"")
                .doesNotContain("an earlier token");
    }

    @Test
    void saysWhosePageItWasSoThatNobodyElseSendsIt() {
        String owner = office.person(null, Role.ADMIN);
        HttpResponse<String> form = office.loggedIn(owner).page("/office/units/edit");
        assertThat(form.body()).contains("name=\"_owner\" value=\"" + owner + "\"");

        Visitor anonymous = office.anonymous();
        assertThat(save(anonymous, token(anonymous), "same-origin", owner).body())
                .contains("data-owner=\"" + owner + "\"", "ส่งได้เมื่อบัญชีนี้เข้าสู่ระบบอยู่เท่านั้น")
                .containsOnlyOnce("name=\"_owner\" value=\"" + owner + "\"");
        assertThat(save(office.visitor(Role.ADMIN), "an earlier token", "same-origin", owner)
                        .body())
                .contains("data-owner=\"" + owner + "\"")
                .doesNotContain("value=\"" + owner + "\"");
    }

    @Test
    void offersNothingThatAnotherSiteSentToBeSentAgain() {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            HttpResponse<String> page = save(office.visitor(Role.ADMIN), "forged", site);

            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("ยังไม่ได้บันทึกสิ่งใด").doesNotContain("พิมพ์ไว้นาน");
        }
    }

    @Test
    void tellsProgramsNothingButTheStatus() {
        Visitor visitor = office.anonymous();

        HttpResponse<String> answer =
                visitor.sendOwn("POST", "/office/api/tasks/x/hand-over", Visitor.JSON, new byte[0]);

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(answer.body()).doesNotContain("<html");
    }

    private static HttpResponse<String> save(Visitor visitor, String token, String site) {
        return save(visitor, token, site, "");
    }

    private static HttpResponse<String> save(Visitor visitor, String token, String site, String owner) {
        String body = "code=zz&_owner=" + owner + "&name=" + URLEncoder.encode(UNIT, StandardCharsets.UTF_8)
                + "&newPassword=tooLateSecret&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return visitor.send(visitor.request("/office/units/save")
                .header("Accept", Visitor.PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .header("Sec-Fetch-Mode", "navigate")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String token(Visitor visitor) {
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(visitor.page("/login").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}

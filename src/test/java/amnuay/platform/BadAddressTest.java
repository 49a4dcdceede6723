package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses that lead nowhere, or not for this person: a sentence in Thai, and what to do. */
@AmnuayTest
class BadAddressTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private PublicPort publicPort;

    @ParameterizedTest
    @CsvSource({
        "/office/people/edit, ผู้ดูแลระบบ",
        "/office/settings, ผู้อำนวยการกลุ่มอำนวยการ · ผู้ดูแลระบบ",
        "/office/compliance, ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา · รองผู้อำนวยการ",
        "/camunda/app/cockpit/default/, ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา · รองผู้อำนวยการ",
        "/camunda/app/admin/default/, ผู้ดูแลระบบ"
    })
    void saysForWhomAPageIsAndWhomToAsk(String page, String roles) {
        office.person(null, Role.ADMIN);

        HttpResponse<String> answer = office.visitor().page(page);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("เป็นหน้าที่ของ " + roles, "ติดต่อผู้ดูแลระบบของสำนักงาน (นาง")
                .doesNotContain("Forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/office/nothing", "/actuator/env", "/office/documents/not-an-id"})
    void saysThatThereIsNoSuchPage(String page) {
        HttpResponse<String> answer = office.visitor().page(page);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>ไม่พบหน้าที่ต้องการ</h1>", "ไปที่งานของฉัน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/documents?q=%00",
                "/office/people?q=a%00b",
                "/office/files/xyz",
                "/office/documents?page=x"
            })
    void saysThatItCannotReadWhatIsAsked(String page) {
        HttpResponse<String> answer = office.visitor(Role.ADMIN).page(page);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>ทำรายการนี้ไม่ได้</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/documents/%00", "/office/documents/..%2f..", "/office/documents/%ff", "/s/%00"})
    void speaksThaiOnBothPortsWhereTheServerItselfRefuses(String page) {
        for (Visitor visitor : new Visitor[] {office.visitor(), Visitor.at(publicPort.number())}) {
            HttpResponse<String> answer = visitor.page(page);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("<h1>เปิดหน้านี้ไม่ได้</h1>").doesNotContain("HTTP Status", "Tomcat");
        }
    }

    @Test
    void leadsNobodyFromThePublicPortIntoTheOffice() {
        HttpResponse<String> answer = Visitor.at(publicPort.number()).page("/s/'--");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ไม่พบหน้าที่ต้องการ").doesNotContain("/office", "/camunda", "/own/");
    }

    @Test
    void saysThatAnAddressIsForFormsOnly() {
        HttpResponse<String> answer = office.visitor(Role.ADMIN).page("/office/people/save");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("<h1>เปิดหน้านี้โดยตรงไม่ได้</h1>");
    }

    @Test
    void refusesATextThatTheDatabaseCannotKeep() {
        var task = office.errandFor(Role.STAFF.key());

        HttpResponse<String> answer = office.visitor()
                .post(
                        OfficeOfVisitors.ENGINE + "/task/" + task.getId() + "/submit-form",
                        "{\"variables\":{\"note\":{\"value\":\"a\\u0000b\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("อักขระที่ระบบเก็บไม่ได้");
    }

    @Test
    void leavesNoPageOfTheWebAppsInTheBrowserForTheNextPerson() {
        Visitor visitor = office.visitor();

        assertThat(cacheControl(visitor.page("/camunda/app/tasklist/default/"))).contains("no-store");
        assertThat(cacheControl(visitor.page("/camunda/app/tasklist/scripts/config.js")))
                .doesNotContain("no-store");
    }

    private static String cacheControl(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }
}

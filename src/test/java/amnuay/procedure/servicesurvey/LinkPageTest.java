package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.document.PdfText;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fiscal years 2690 to 2692 of the survey belong to this test. */
@AmnuayTest
class LinkPageTest extends SurveyPages {

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyYears years;

    @Test
    void printsAPosterForEverySchoolThatAPhoneCanRead() throws Exception {
        surveys.prepareUsual(2690);
        clerkOpens("/office/service-survey/2690/links/posters.pdf").andExpect(status().isConflict());
        SurveyLink office = years.publish(2691);
        List<SurveyLink> links = surveys.links(2691);

        byte[] all = pdf("/office/service-survey/2691/links/posters.pdf");
        assertThat(PdfText.pages(all)).isEqualTo(links.size());
        byte[] one = pdf("/office/service-survey/2691/links/" + office.id() + "/poster.pdf");
        assertThat(PdfText.pages(one)).isEqualTo(1);
        assertThat(scanned(one)).isEqualTo("http://localhost:8081/s/" + office.token());
        clerkOpens("/office/service-survey/2691/links/" + office.id() + "/qr.png")
                .andExpect(content().contentType("image/png"));
        clerkOpens("/office/service-survey/2691/links/" + UUID.randomUUID() + "/poster.pdf")
                .andExpect(status().isNotFound());
        colleagueOpens("/office/service-survey/2691/links").andExpect(status().isForbidden());
    }

    @Test
    void takesHowManyAreAskedThroughEachLink() throws Exception {
        SurveyLink office = years.publish(2692);
        String page = "/office/service-survey/2692/links";
        clerkOpens(page).andExpect(content().string(containsString("http://localhost:8081/s/" + office.token())));

        clerkSends(page, "link", office.id().toString(), "expected", "๒๕").andExpect(flash().attributeExists("done"));
        assertThat(years.officeLink(2692).expected()).isEqualTo(25);
        clerkSends(page, "link", office.id().toString(), "expected", "มาก")
                .andExpect(flash().attribute("refused", containsString("จำนวนเต็ม")));
        clerkSends(page, "link", office.id().toString(), "expected", "0")
                .andExpect(flash().attribute("refused", containsString("ตั้งแต่ 1")));
        clerkSends(page, "link", UUID.randomUUID().toString(), "expected", "3")
                .andExpect(flash().attribute("refused", containsString("ไม่พบลิงก์")));
        clerkSends(page, "link", office.id().toString(), "expected", "").andExpect(flash().attributeExists("done"));
        assertThat(years.officeLink(2692).expected()).isNull();
        colleagueSends(page, "link", office.id().toString(), "expected", "3").andExpect(status().isForbidden());
    }

    private byte[] pdf(String path) throws Exception {
        return clerkOpens(path)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                            page.getWidth(),
                            page.getHeight(),
                            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())))))
                    .getText();
        }
    }
}

package amnuay.platform;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Speaks Thai about addresses that the server refuses before the application sees them: on both ports, so it names no page of the office. */
class ThaiErrorReport extends ErrorReportValve {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"th\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + "<title>เปิดหน้านี้ไม่ได้</title><main><h1>เปิดหน้านี้ไม่ได้</h1>"
            + "<p>ที่อยู่ของหน้านี้มีอักขระที่ไม่ถูกต้องหรือยาวเกินไป ระบบจึงอ่านไม่ได้และยังไม่ได้บันทึกสิ่งใด</p>"
            + "<p>กรุณาย้อนกลับไปหน้าก่อนหน้า หรือเปิดจากเมนู ลิงก์ หรือคิวอาร์โค้ดเดิมอีกครั้ง</p></main></html>";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody is left to be told", gone);
        }
    }

    /** Put before the server's own, which speaks English. */
    @Component
    static class Installation implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ThaiErrorReport()));
        }
    }
}

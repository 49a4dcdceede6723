package amnuay.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells, in the demo profile only, who can log in: on the login page and at the end of the start. */
@ControllerAdvice(assignableTypes = LoginController.class)
@Profile("demo")
@Order(100)
class DemoAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final ServletWebServerApplicationContext server;

    DemoAccounts(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    @ModelAttribute("demoAccounts")
    Map<String, String> demoAccounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("group-staff", "เจ้าหน้าที่กลุ่มอำนวยการ");
        accounts.put("group-director", "ผู้อำนวยการกลุ่มอำนวยการ");
        accounts.put("unit-head", "ผู้อำนวยการกลุ่มนโยบายและแผน");
        accounts.put("keeper", "ผู้รับผิดชอบตัวชี้วัด");
        accounts.put("deputy", "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        accounts.put("director", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        accounts.put("admin", "ผู้ดูแลระบบ");
        return accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        StringBuilder text = new StringBuilder(System.lineSeparator());
        text.append("  Amnuay (demo) is ready: http://localhost:%d%n"
                .formatted(server.getWebServer().getPort()));
        text.append("  Accounts, each with the password demo:%n".formatted());
        demoAccounts().forEach((account, who) -> text.append("    %-15s %s%n".formatted(account, who)));
        LOG.info("{}", text);
    }
}

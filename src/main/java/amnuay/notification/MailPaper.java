package amnuay.notification;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a written notice on our letter paper: greeting, text, the address to open. */
@Component
class MailPaper {

    private final ITemplateEngine engine;

    MailPaper(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** @param link absolute address, or null */
    String text(NoticeText notice, String recipientName, String link) {
        return "เรียน " + recipientName + "\n\n" + notice.text() + (link == null ? "" : "\n\nเปิดในระบบอำนวย: " + link)
                + "\n\n--\nข้อความนี้ระบบอำนวยส่งโดยอัตโนมัติ โปรดอย่าตอบกลับ\n";
    }

    /** @param link absolute address, or null */
    String html(NoticeText notice, String recipientName, String link) {
        Context values = new Context(Locale.forLanguageTag("th"));
        values.setVariable("subject", notice.subject());
        values.setVariable("recipientName", recipientName);
        values.setVariable("body", notice.html());
        values.setVariable("link", link);
        return engine.process("mail/notice", values);
    }
}

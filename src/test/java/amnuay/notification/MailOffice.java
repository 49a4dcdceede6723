package amnuay.notification;

import java.time.Clock;
import java.util.Map;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Our beans, with their transactions, wired by hand around the test's own clock and mail server. */
class MailOffice {

    static final int PER_MINUTE = 60;

    private static final String FROM = "amnuay@office.example";

    private final TransactionManager transactions;
    private final Clock clock;
    private final Outbox outbox;
    private final Notices notices;

    MailOffice(
            JdbcClient database,
            TransactionManager transactions,
            Clock clock,
            NoticeTemplates templates,
            MailPaper paper,
            JavaMailSender smtp) {
        this.transactions = transactions;
        this.clock = clock;
        this.outbox = transactional(new Outbox(database, clock, PER_MINUTE));
        this.notices = transactional(new Notices(
                templates,
                paper,
                new Inbox(database, clock),
                outbox,
                serverNamed(smtp),
                "https://amnuay.example/",
                FROM));
    }

    Outbox outbox() {
        return outbox;
    }

    Notices notices() {
        return notices;
    }

    OutboxSender sender(JavaMailSender mails) {
        return new OutboxSender(outbox, serverNamed(mails), clock, FROM);
    }

    private static MailServer serverNamed(JavaMailSender mails) {
        var beans = new StaticListableBeanFactory(Map.of("mails", mails));
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), "127.0.0.1");
    }

    @SuppressWarnings("unchecked")
    private <T> T transactional(T bean) {
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(transactions, new AnnotationTransactionAttributeSource(false)));
        return (T) proxy.getProxy(getClass().getClassLoader());
    }
}

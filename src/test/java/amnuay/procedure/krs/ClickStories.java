package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction of a “Complete” click only writes rows: no document, no mail connection. */
abstract class ClickStories extends KrsStory {

    @RegisterExtension
    final GreenMailExtension mails = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("mailServer")
    Object mailServer;

    private final CountingSockets sockets = new CountingSockets();
    private Object serverBefore;

    /** The application runs without a mail server in tests; here it gets one, through a line that counts. */
    @BeforeEach
    void nameAMailServer() {
        database.sql("delete from outbox_mail where state = 'WAITING'").update();
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(mails.getSmtp().getPort());
        smtp.getJavaMailProperties().put("mail.smtp.socketFactory", sockets);
        serverBefore = ReflectionTestUtils.getField(mailServer, "sender");
        ReflectionTestUtils.setField(mailServer, "sender", Optional.of(smtp));
    }

    @AfterEach
    void takeTheMailServerAway() {
        ReflectionTestUtils.setField(mailServer, "sender", serverBefore);
        database.sql("delete from outbox_mail where state = 'WAITING'").update();
    }

    @Test
    void writesMailsDownAndSendsNone() {
        open(2597);
        indicators(2597, "60", "40");
        attach(STAFF, 2597, "Step01_ReceiveFramework", "upload:framework");
        await().atMost(Duration.ofSeconds(30)).until(() -> waitingMails() == 0);
        int before = sockets.opened();

        transaction.executeWithoutResult(click -> {
            submit(STAFF, 2597, "Step01_ReceiveFramework", frameworkLetter());
            assertThat(waitingMails()).isPositive();
            assertThat(sockets.opened()).isEqualTo(before);
        });

        assertThat(sockets.openedBy(Thread.currentThread())).isZero();
        await().atMost(Duration.ofSeconds(30)).until(() -> waitingMails() == 0);
        assertThat(sockets.opened()).isGreaterThan(before);
        assertThat(mails.getReceivedMessages()).isNotEmpty();
    }

    @Test
    void leavesTheDocumentToAJob() {
        indicators(2598, "60", "40");
        indicators.of(2598).forEach(indicator -> {
            indicators.assign(indicator.id(), PLAN, RESPONSIBLE);
            indicators.nameTeam(indicator.id(), SUPERVISOR, List.of(new Keeper(KEEPER, "รวบรวมข้อมูล")));
        });
        ProcessInstance year =
                open(Map.of("fiscalYear", 2598, "paperSteps", json("[" + AdoptionStories.papers(3) + "]")));
        for (String key : List.of("step01-1", "step02-1", "step02-2", "step03-1")) {
            attach(STAFF, 2598, "Adoption_AttachAdoptedEvidence", "upload:adopted-" + key);
        }
        submit(STAFF, 2598, "Adoption_AttachAdoptedEvidence", Map.of("complete", true));
        long versions = versions();
        int before = sockets.openedBy(Thread.currentThread());

        submit(STAFF, 2598, "Step04_DraftAppointingOrder", orderDraft());

        assertThat(year).isWaitingAtExactly("Step04_WriteAppointingOrder");
        assertThat(versions()).isEqualTo(versions);
        assertThat(sockets.openedBy(Thread.currentThread())).isEqualTo(before);
        runJobs(2598);
        assertThat(versions()).isEqualTo(versions + 1);
        assertThat(year).isWaitingAtExactly("Step04_ApproveAppointingOrderByGroupDirector");
    }

    private long versions() {
        return database.sql("select count(*) from document_version")
                .query(Long.class)
                .single();
    }

    private long waitingMails() {
        return database.sql("select count(*) from outbox_mail where state = 'WAITING'")
                .query(Long.class)
                .single();
    }
}

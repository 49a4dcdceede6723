package amnuay.procedure.esastandards;

import amnuay.document.Documents;
import amnuay.procedure.Approvals;
import amnuay.procedure.PaperApproval;
import amnuay.procedure.PaperNumbering;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who approves and numbers the papers of steps ๒ and ๓. */
@Configuration(proxyBeanMethods = false)
class EsaTeamPapers {

    @Bean
    PaperApproval esaApproveOrder(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-order",
                EsaStandards.APPOINTING_ORDER,
                "ร่างคำสั่งแต่งตั้งคณะทำงานมาตรฐานสำนักงานเขตพื้นที่การศึกษา",
                "Step02_ApproveOrderByDirector",
                approvals,
                documents);
    }

    @Bean
    PaperNumbering esaIssueOrder(Documents documents, Clock clock) {
        return new PaperNumbering("esa-standards-issue-order", EsaStandards.APPOINTING_ORDER, documents, clock);
    }

    @Bean
    PaperApproval esaApproveHandbook(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-handbook",
                EsaStandards.HANDBOOK,
                "คู่มือขับเคลื่อนมาตรฐานสำนักงานเขตพื้นที่การศึกษา",
                "Step02_ApproveHandbookByDirector",
                approvals,
                documents);
    }

    @Bean
    PaperApproval esaApproveCalendar(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-calendar",
                EsaStandards.CALENDAR,
                "ปฏิทินการดำเนินการตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา",
                "Step03_ApproveCalendar",
                approvals,
                documents);
    }
}

package amnuay.procedure.esastandards;

import amnuay.document.Documents;
import amnuay.procedure.Approvals;
import amnuay.procedure.PaperApproval;
import amnuay.procedure.PaperNumbering;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who approves and numbers the papers of steps ๗ and ๘. */
@Configuration(proxyBeanMethods = false)
class EsaSummaryPapers {

    @Bean
    PaperApproval esaApproveSar(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-sar",
                Sar.NAME,
                "เล่มรายงานการประเมินตนเอง (SAR)",
                "Step07_ApproveSarByDirector",
                approvals,
                documents);
    }

    @Bean
    PaperApproval esaApproveLetter(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-letter",
                ObecLetter.NAME,
                "หนังสือรายงาน สพฐ.",
                "Step07_ApproveLetterByDirector",
                approvals,
                documents);
    }

    @Bean
    PaperNumbering esaIssueLetter(Documents documents, Clock clock) {
        return new PaperNumbering("esa-standards-issue-letter", ObecLetter.NAME, documents, clock);
    }

    @Bean
    PaperApproval esaApproveSummary(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-summary",
                YearlySummary.NAME,
                "รายงานสรุปผลประจำปี",
                "Step07_ApproveSummary",
                approvals,
                documents);
    }

    @Bean
    PaperApproval esaApproveDevelopmentPlan(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "esa-standards-approve-development-plan",
                DevelopmentPlan.NAME,
                "แผนพัฒนาสำนักงานเขตพื้นที่การศึกษา",
                "Step08_ApproveDevelopmentPlanByDirector",
                approvals,
                documents);
    }
}

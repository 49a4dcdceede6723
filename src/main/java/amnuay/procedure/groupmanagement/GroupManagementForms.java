package amnuay.procedure.groupmanagement;

import amnuay.document.Documents;
import amnuay.procedure.AdoptedEvidenceForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.PaperApproval;
import amnuay.procedure.PaperNumbering;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of this procedure that are like those of every other. */
@Configuration(proxyBeanMethods = false)
class GroupManagementForms {

    @Bean
    AdoptedEvidenceForm groupManagementAttachAdoptedEvidence() {
        return new AdoptedEvidenceForm("group-management-attach-adopted-evidence");
    }

    @Bean
    PaperApproval groupManagementApproveAssignment(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "group-management-approve-assignment",
                GroupManagement.ASSIGNMENT,
                "การมอบหมายงานของกลุ่มอำนวยการ",
                "Step01_ApproveAssignmentByDirector",
                approvals,
                documents);
    }

    @Bean
    PaperNumbering groupManagementIssueAssignment(Documents documents, Clock clock) {
        return new PaperNumbering("group-management-issue-assignment", GroupManagement.ASSIGNMENT, documents, clock);
    }

    @Bean
    PaperApproval groupManagementAcceptReport(Approvals approvals, Documents documents) {
        return new PaperApproval(
                "group-management-accept-report",
                GroupManagement.GROUP_REPORT,
                "รายงานผลการปฏิบัติงานของกลุ่มอำนวยการ",
                "Step05_AcceptReport",
                approvals,
                documents);
    }
}

package amnuay.procedure.groupmanagement;

import amnuay.procedure.RecordEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies behind the {@code record:} evidence of the diagram. */
@Configuration(proxyBeanMethods = false)
class GroupManagementEvidence {

    @Bean
    RecordEvidence groupManagementAssigned(PlanJudge judge) {
        return new Judged("group-management-assigned", judge::assigned);
    }

    @Bean
    RecordEvidence groupManagementOnTime(PlanJudge judge) {
        return new Judged("group-management-on-time", judge::onTime);
    }

    @Bean
    RecordEvidence groupManagementAchieved(PlanJudge judge) {
        return new Judged("group-management-achieved", judge::achieved);
    }

    @Bean
    RecordEvidence groupManagementResults(PlanJudge judge) {
        return new Judged("group-management-results", judge::reported);
    }

    @Bean
    RecordEvidence groupManagementSupervised(SupervisionJudge judge) {
        return new Judged("group-management-supervised", judge::regularly);
    }

    @Bean
    RecordEvidence groupManagementBefore(SupervisionJudge judge) {
        return new Judged("group-management-before", task -> judge.in(Phase.BEFORE, task));
    }

    @Bean
    RecordEvidence groupManagementDuring(SupervisionJudge judge) {
        return new Judged("group-management-during", task -> judge.in(Phase.DURING, task));
    }

    @Bean
    RecordEvidence groupManagementAfter(SupervisionJudge judge) {
        return new Judged("group-management-after", task -> judge.in(Phase.AFTER, task));
    }

    @Bean
    RecordEvidence groupManagementReportedOnTime(ReportJudge judge) {
        return new Judged("group-management-reported-on-time", judge::inTime);
    }

    @Bean
    RecordEvidence groupManagementBenefit(ReportJudge judge) {
        return new Judged("group-management-benefit", judge::benefitIsStated);
    }
}

package amnuay.platform;

import amnuay.organization.PersonUnits;
import amnuay.procedure.FormSubmission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our interceptors in front of every engine command, in both kinds of transaction, and our rules behind its permissions. */
@Component
@Order(10)
class EngineRulesPlugin extends AbstractProcessEnginePlugin {

    private final FormSubmission submission;
    private final PersonUnits units;

    EngineRulesPlugin(FormSubmission submission, PersonUnits units) {
        this.submission = submission;
        this.units = units;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(withOurs(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                withOurs(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setCustomSessionFactories(List.of(new GroupsAsGiven.Factory()));
        engine.setResourceAuthorizationProvider(new TasksSeenByHeads(units));
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new ClaimedTaskRules()));
    }

    private List<CommandInterceptor> withOurs(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(new FormSubmissionInterceptor(submission));
        all.add(new AdHocExpressionGuard());
        all.add(new TaskCommentGuard());
        all.addAll(Optional.ofNullable(others).orElse(List.of()));
        return all;
    }
}

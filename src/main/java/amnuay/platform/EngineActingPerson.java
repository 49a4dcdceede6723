package amnuay.platform;

import amnuay.procedure.ActingPerson;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person the engine's authorizations are checked for. */
@Component
class EngineActingPerson implements ActingPerson {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    EngineActingPerson(@Lazy IdentityService identity, @Lazy AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(authentication -> authentication.getUserId());
    }

    @Override
    public boolean mayWorkOn(String taskId) {
        var person = identity.getCurrentAuthentication();
        return person == null
                || authorizations.isUserAuthorized(
                        person.getUserId(), person.getGroupIds(), Permissions.TASK_WORK, Resources.TASK, taskId);
    }
}

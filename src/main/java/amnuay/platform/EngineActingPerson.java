package amnuay.platform;

import amnuay.procedure.ActingPerson;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person the engine's authorizations are checked for. */
@Component
class EngineActingPerson implements ActingPerson {

    private final IdentityService identity;

    EngineActingPerson(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(authentication -> authentication.getUserId());
    }
}

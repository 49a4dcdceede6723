package amnuay.platform;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does in the engine what the application itself decides, whoever is logged in, and then is that person again. */
@Component
class AsTheSystem {

    private final IdentityService identity;

    AsTheSystem(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    void run(Runnable work) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}

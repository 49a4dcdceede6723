package amnuay.platform;

import amnuay.procedure.SystemWork;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does in the engine what the application itself decides, whoever is logged in, and then is that person again. */
@Component
class AsTheSystem implements SystemWork {

    private final IdentityService identity;

    AsTheSystem(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void run(Runnable work) {
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

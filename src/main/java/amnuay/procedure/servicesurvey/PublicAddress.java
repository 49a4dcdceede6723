package amnuay.procedure.servicesurvey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the public form is reached from outside. */
@Component
class PublicAddress {

    private final String base;

    PublicAddress(@Value("${amnuay.public.base-url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The whole address, for letters, posters and QR codes. */
    public String of(SurveyLink link) {
        return base + "/s/" + link.token();
    }
}

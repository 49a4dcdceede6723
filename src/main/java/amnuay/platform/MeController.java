package amnuay.platform;

import amnuay.notification.Notices;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells our programs in the browser who is using them. */
@RestController
class MeController {

    /** @param unread how many messages of the inbox the person has not opened */
    record Me(String id, String name, long unread) {}

    private final Notices notices;
    private final PersonNames names;

    MeController(Notices notices, PersonNames names) {
        this.notices = notices;
        this.names = names;
    }

    @GetMapping("/office/api/me")
    Me me(Principal person) {
        return new Me(person.getName(), names.of(person.getName()), notices.unread(person.getName()));
    }
}

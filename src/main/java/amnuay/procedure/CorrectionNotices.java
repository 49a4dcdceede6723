package amnuay.procedure;

import amnuay.document.CorrectionProposed;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the group's director that somebody wants to correct a filed document. */
@Component
class CorrectionNotices {

    private final Notices notices;
    private final Organization organization;

    CorrectionNotices(Notices notices, Organization organization) {
        this.notices = notices;
        this.organization = organization;
    }

    @EventListener
    void tellWhoDecides(CorrectionProposed proposed) {
        String proposer = organization
                .person(proposed.proposedBy())
                .map(PersonView::fullName)
                .orElse(proposed.proposedBy());
        organization.withRole(Role.GROUP_DIRECTOR).stream()
                .filter(person -> !person.id().equals(proposed.proposedBy()))
                .forEach(person -> notices.send(new Notice(
                        "correction:" + proposed.correction(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "correction-proposed",
                        Map.of("document", proposed.title(), "reason", proposed.reason(), "proposer", proposer),
                        "/office/documents/" + proposed.document())));
    }
}

package amnuay.procedure;

import amnuay.document.Signatory;
import amnuay.document.SigningCapacity;
import amnuay.document.SigningRights;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.SigningAuthorities;
import amnuay.organization.SigningEntry;
import amnuay.organization.SigningKind;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signs for the office: its director, and whoever holds an entered authority on the day. */
@Component
class OfficeSigners implements SigningRights {

    private final Organization organization;
    private final SigningAuthorities authorities;

    OfficeSigners(Organization organization, SigningAuthorities authorities) {
        this.organization = organization;
        this.authorities = authorities;
    }

    @Override
    public Optional<Signatory> of(String person, LocalDate day) {
        return organization.person(person).filter(PersonView::active).map(active -> signatory(active, day));
    }

    /** A delegated or acting signer does not take the pen out of the director's own hand. */
    private Signatory signatory(PersonView person, LocalDate day) {
        if (person.has(Role.DIRECTOR)) {
            return new Signatory(person.fullName(), Optional.of(SigningCapacity.OWN), null);
        }
        return authorities
                .of(person.id(), day)
                .map(entry -> new Signatory(person.fullName(), Optional.of(capacity(entry)), entry.orderReference()))
                .orElseGet(() -> new Signatory(person.fullName(), Optional.empty(), null));
    }

    private static SigningCapacity capacity(SigningEntry entry) {
        return entry.kind() == SigningKind.ACTING ? SigningCapacity.ACTING : SigningCapacity.ON_BEHALF;
    }
}

package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.document.Signatory;
import amnuay.document.SigningCapacity;
import amnuay.document.SigningRights;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.SigningAuthorities;
import amnuay.organization.SigningEntry;
import amnuay.organization.SigningKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the year 2153, when nobody else has an authority. */
@AmnuayTest
class OfficeSignersTest {

    private static final LocalDate FIRST = LocalDate.of(2153, 4, 19);
    private static final LocalDate LAST = LocalDate.of(2153, 4, 21);

    @Autowired
    SigningRights rights;

    @Autowired
    SigningAuthorities authorities;

    @Autowired
    OrganizationSetup setup;

    @BeforeEach
    void hire() {
        setup.person(new PersonEntry("doc4.deputy", "นาย", "รอง", "ลงชื่อ", "", null, Set.of(), null, null));
        setup.person(new PersonEntry(
                "doc4.director", "นาง", "อำนวย", "ลงชื่อ", "", null, Set.of(Role.DIRECTOR), null, null));
        setup.activate("doc4.deputy");
        setup.activate("doc4.director");
    }

    @AfterEach
    void clear() {
        authorities.all().stream()
                .filter(authority -> authority.entry().person().startsWith("doc4."))
                .forEach(authority -> authorities.withdraw(authority.id(), "x"));
        setup.deactivate("doc4.director");
    }

    @Test
    void letsTheDirectorSignInTheirOwnOfficeAlsoWhileAnotherActs() {
        authorities.enter(entry(SigningKind.ACTING), "x");
        assertThat(rights.of("doc4.director", FIRST))
                .contains(new Signatory("นางอำนวย ลงชื่อ", Optional.of(SigningCapacity.OWN), null));
    }

    @Test
    void letsAnAuthorityCountOnItsDaysOnlyAndNamesTheOrder() {
        authorities.enter(entry(SigningKind.ON_BEHALF), "x");
        Signatory onTheDay =
                new Signatory("นายรอง ลงชื่อ", Optional.of(SigningCapacity.ON_BEHALF), "คำสั่งที่ 12/2696");
        assertThat(rights.of("doc4.deputy", FIRST)).contains(onTheDay);
        assertThat(rights.of("doc4.deputy", LAST)).contains(onTheDay);
        assertThat(rights.of("doc4.deputy", LAST.plusDays(1)))
                .contains(new Signatory("นายรอง ลงชื่อ", Optional.empty(), null));
    }

    @Test
    void knowsActingFromDelegated() {
        authorities.enter(entry(SigningKind.ACTING), "x");
        assertThat(rights.of("doc4.deputy", FIRST).orElseThrow().forTheOffice()).contains(SigningCapacity.ACTING);
    }

    @Test
    void givesNothingToThoseWhoHaveLeftAndToAccountsOfNobody() {
        authorities.enter(entry(SigningKind.ACTING), "x");
        setup.deactivate("doc4.deputy");
        assertThat(rights.of("doc4.deputy", FIRST)).isEmpty();
        assertThat(rights.of("nobody", FIRST)).isEmpty();
    }

    private static SigningEntry entry(SigningKind kind) {
        return new SigningEntry("doc4.deputy", kind, "รองผู้อำนวยการ", FIRST, LAST, "คำสั่งที่ 12/2696");
    }
}

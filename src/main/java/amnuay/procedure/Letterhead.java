package amnuay.procedure;

import amnuay.organization.Office;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.Signer;
import amnuay.organization.SigningAuthorities;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every document of the office has in common: who writes and who signs. */
@Component
public class Letterhead {

    private static final String DIRECTOR_OF = "ผู้อำนวยการ";
    private static final String OWN_GROUP = "กลุ่มอำนวยการ";

    private final Organization organization;
    private final SigningAuthorities authorities;
    private final Clock clock;

    Letterhead(Organization organization, SigningAuthorities authorities, Clock clock) {
        this.organization = organization;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Values of a memo that the group writes and its director signs; number and date still open. */
    public Map<String, Object> memoFromGroup() {
        return Map.of(
                "office",
                office(),
                "ownerUnit",
                OWN_GROUP,
                "number",
                "",
                "dated",
                "",
                "signer",
                signer(Role.GROUP_DIRECTOR, DIRECTOR_OF + OWN_GROUP));
    }

    /**
     * Values of a document that the office issues and its director signs, or whoever signs in the director's place today; number and
     * date still open.
     */
    public Map<String, Object> issuedByOffice() {
        return Map.of(
                "office",
                office(),
                "number",
                "",
                "dated",
                "",
                "signer",
                signer(authorities.signerFor(LocalDate.now(clock))));
    }

    /** Values of a letter that the office sends out and its director signs, our group in charge; number and date still open. */
    public Map<String, Object> letterFromOffice() {
        Map<String, Object> values = new HashMap<>(issuedByOffice());
        values.put("ownerUnit", OWN_GROUP);
        return values;
    }

    private Map<String, Object> office() {
        Office office = organization.office();
        return Map.of(
                "name", ThaiText.digits(office.name()),
                "address", ThaiText.digits(office.address()),
                "email", office.email(),
                "shortName", ThaiText.digits(office.shortName()),
                "phone", ThaiText.digits(office.phone()),
                "letterCode", ThaiText.digits(office.letterCode()));
    }

    private static Map<String, Object> signer(Signer signer) {
        return Map.of("name", signer.name(), "position", ThaiText.digits(String.join("\n", signer.positionLines())));
    }

    /** Without anybody in the role the place for the name stays open to be filled in by hand. */
    private Map<String, Object> signer(Role role, String position) {
        List<PersonView> holders = organization.withRole(role);
        return Map.of(
                "name", holders.isEmpty() ? "" : holders.get(0).fullName(), "position", ThaiText.digits(position));
    }
}

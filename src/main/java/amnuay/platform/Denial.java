package amnuay.platform;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ExpressionAuthorizationDecision;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells people why they were turned away: who may, and whom to ask; or that the page outlived its login, with what they had typed. */
@Component
class Denial implements AccessDeniedHandler {

    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");
    private static final String AUTHORITY = "ROLE_";
    private static final int MOST_NAMES = 3;

    private final Organization organization;

    Denial(Organization organization) {
        this.organization = organization;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            ErrorText.OUTDATED.explain(request);
            TypedForm.keep(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isOfNoPart(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            textOf(rolesThatMay(reason)).explain(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Outside the two parts of the application everything is closed because there is nothing. */
    private static boolean isOfNoPart(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/office") && !path.startsWith("/camunda");
    }

    private ErrorText textOf(List<Role> roles) {
        if (roles.isEmpty()) {
            return ErrorText.of(HttpServletResponse.SC_FORBIDDEN).advising(whomToAsk());
        }
        String names = roles.stream().sorted().map(Role::thaiName).collect(Collectors.joining(" · "));
        return new ErrorText(
                ErrorText.of(HttpServletResponse.SC_FORBIDDEN).title(),
                "หน้านี้หรือรายการนี้เป็นหน้าที่ของ " + names + " บัญชีของท่านไม่มีหน้าที่นี้ จึงยังไม่ได้บันทึกสิ่งใด",
                whomToAsk());
    }

    private String whomToAsk() {
        String keepers = organization.withRole(Role.ADMIN).stream()
                .limit(MOST_NAMES)
                .map(PersonView::fullName)
                .collect(Collectors.joining(", "));
        return "หากเป็นงานในหน้าที่ของท่าน โปรดติดต่อผู้ดูแลระบบของสำนักงาน"
                + (keepers.isEmpty() ? "" : " (" + keepers + ")")
                + " ให้กำหนดหน้าที่ หรือขอให้ผู้มีหน้าที่นั้นดำเนินการแทน";
    }

    private static List<Role> rolesThatMay(AccessDeniedException reason) {
        AuthorizationResult result =
                reason instanceof AuthorizationDeniedException denied ? denied.getAuthorizationResult() : null;
        if (result instanceof AuthorityAuthorizationDecision byAuthority) {
            return roles(byAuthority.getAuthorities());
        }
        if (result instanceof ExpressionAuthorizationDecision byExpression) {
            return ROLE.matcher(byExpression.getExpression().getExpressionString())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .flatMap(key -> Role.named(key).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<Role> roles(Collection<GrantedAuthority> authorities) {
        return authorities.stream()
                .map(authority ->
                        Optional.ofNullable(authority.getAuthority()).orElse("").replaceFirst(AUTHORITY, ""))
                .flatMap(key -> Role.named(key).stream())
                .toList();
    }
}

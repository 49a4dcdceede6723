package amnuay.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the one login page; Spring Security receives what it sends. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login() {
        return "login";
    }
}

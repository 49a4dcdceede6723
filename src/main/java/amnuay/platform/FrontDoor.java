package amnuay.platform;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the bare address leads: to the page on which the person begins. */
@Controller
class FrontDoor {

    @GetMapping("/")
    String firstPage(Authentication person) {
        return "redirect:" + FirstPage.of(person);
    }
}

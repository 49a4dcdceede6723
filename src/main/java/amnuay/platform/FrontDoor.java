package amnuay.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the bare address leads: to the person's tasks. */
@Controller
class FrontDoor {

    @GetMapping("/")
    String tasks() {
        return "redirect:/camunda/app/tasklist/default/";
    }
}

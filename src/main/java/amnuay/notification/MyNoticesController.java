package amnuay.notification;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each person chooses how to be told. */
@Controller
@RequestMapping("/office/my-notices")
class MyNoticesController {

    private final NoticeChoices choices;

    MyNoticesController(NoticeChoices choices) {
        this.choices = choices;
    }

    @GetMapping
    String show(Principal person, Model model) {
        model.addAttribute("choice", choices.of(person.getName()));
        return "office/my-notices";
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "DIGEST") NoticeChoices.Style style,
            @RequestParam(defaultValue = "false") boolean byEmail,
            Principal person,
            RedirectAttributes flash) {
        choices.choose(person.getName(), new NoticeChoices.Choice(style, byEmail));
        flash.addFlashAttribute("done", "บันทึกแล้ว มีผลตั้งแต่การแจ้งครั้งถัดไป");
        return "redirect:/office/my-notices";
    }
}

package amnuay.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the administrator see which mails went out, which wait, and which nobody could deliver. */
@Controller
@RequestMapping("/office/notices")
@PreAuthorize("hasRole('camunda-admin')")
class OutboxController {

    private static final int PAGE = 30;

    private final Outbox outbox;
    private final MailServer server;

    OutboxController(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    /** @param state whose mails to list; those given up are what an administrator comes for */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "DEAD") Outbox.State state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        PageOf pages = new PageOf(page, PAGE, outbox.count(state));
        model.addAttribute("serverNamed", server.sender().isPresent());
        model.addAttribute("state", state);
        model.addAttribute("canSendAgain", state == Outbox.State.DEAD || state == Outbox.State.NO_SERVER);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "tabs",
                List.of(Outbox.State.values()).stream()
                        .map(each -> Map.of("state", each.name(), "name", name(each), "count", outbox.count(each)))
                        .toList());
        model.addAttribute(
                "mails",
                outbox.with(state, PAGE, pages.offset()).stream()
                        .map(ShownMail::of)
                        .toList());
        return "office/notices";
    }

    @PostMapping("/{id}/again")
    String sendAgain(@PathVariable UUID id, @RequestParam Outbox.State state, RedirectAttributes next) {
        if (outbox.sendAgain(id)) {
            next.addFlashAttribute(
                    "done", "นำอีเมลกลับเข้าคิวแล้ว ระบบจะส่งภายในไม่กี่วินาทีหากเครื่องแม่ข่ายอีเมลพร้อม");
        } else {
            next.addFlashAttribute("refused", "อีเมลนี้ส่งแล้วหรืออยู่ในคิวแล้ว จึงไม่ได้ส่งซ้ำ");
        }
        next.addAttribute("state", state);
        return "redirect:/office/notices";
    }

    @PostMapping("/again")
    String sendAllAgain(@RequestParam Outbox.State state, RedirectAttributes next) {
        next.addFlashAttribute(
                "done", "นำอีเมลกลับเข้าคิวแล้ว " + outbox.sendAllAgain(state) + " ฉบับ ระบบจะทยอยส่งตามอัตราที่กำหนด");
        next.addAttribute("state", Outbox.State.WAITING);
        return "redirect:/office/notices";
    }

    private static String name(Outbox.State state) {
        return switch (state) {
            case DEAD -> "ส่งไม่สำเร็จ";
            case WAITING -> "รอส่ง";
            case SENT -> "ส่งแล้ว";
            case NO_SERVER -> "ไม่ได้ส่ง (ยังไม่มีแม่ข่าย)";
        };
    }
}

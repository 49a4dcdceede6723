package amnuay.notification;

import amnuay.thai.Refusal;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person's own inbox. */
@Controller
@RequestMapping("/office/inbox")
class InboxController {

    private static final int PAGE = 20;

    private final Inbox inbox;
    private final String baseUrl;

    InboxController(Inbox inbox, @Value("${amnuay.base-url}") String baseUrl) {
        this.inbox = inbox;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Principal person, Model model) {
        PageOf pages = new PageOf(page, PAGE, inbox.size(person.getName()));
        model.addAttribute("pages", pages);
        model.addAttribute("unread", inbox.unread(person.getName()));
        model.addAttribute(
                "messages",
                inbox.of(person.getName(), PAGE, pages.offset()).stream()
                        .map(message -> ShownMessage.of(message, baseUrl))
                        .toList());
        return "office/inbox";
    }

    /** Opens what the message is about; reading it here is what counts as read. */
    @GetMapping("/{id}")
    ResponseEntity<Void> open(@PathVariable UUID id, Principal person) {
        Inbox.Message message = read(id, person);
        return seeOther(message.link() == null ? "/office/inbox" : message.link());
    }

    @PostMapping("/{id}/read")
    ResponseEntity<Void> markRead(@PathVariable UUID id, Principal person) {
        read(id, person);
        return seeOther("/office/inbox");
    }

    @PostMapping("/read")
    ResponseEntity<Void> markAllRead(Principal person) {
        inbox.markAllRead(person.getName());
        return seeOther("/office/inbox");
    }

    private Inbox.Message read(UUID id, Principal person) {
        return inbox.open(person.getName(), id)
                .orElseThrow(() -> Refusal.notFound(
                        "ไม่พบข้อความนี้ในกล่องข้อความของท่าน โปรดเปิดกล่องข้อความแล้วเลือกข้อความอีกครั้ง"));
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}

package amnuay.procedure;

import amnuay.deadline.ReminderBook;
import amnuay.notification.Notice;
import amnuay.notification.NoticeChoices;
import amnuay.notification.Notices;
import amnuay.organization.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one person's digest, or the same one by one for whoever has chosen so, in a transaction of its own: what was taken down as said and the message itself are committed together, so
 * that a crash loses nothing and a second run, here or on another node, repeats nothing.
 */
@Component
class DigestWriter {

    private final ReminderBook book;
    private final OpenTasks openTasks;
    private final DigestText text;
    private final Notices notices;
    private final NoticeChoices choices;
    private final TransactionTemplate ownTransaction;

    DigestWriter(
            ReminderBook book,
            OpenTasks openTasks,
            DigestText text,
            Notices notices,
            NoticeChoices choices,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.openTasks = openTasks;
        this.text = text;
        this.notices = notices;
        this.choices = choices;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Nothing is written when the person has a digest of that day, or when everything in it was done or said meanwhile. */
    void write(PersonView person, List<DigestItem> items, LocalDate day) {
        ownTransaction.executeWithoutResult(work -> {
            List<DigestItem> open = stillToBeSaid(person, items, day);
            if (open.isEmpty()) {
                work.setRollbackOnly();
            } else {
                tell(person, open, day);
            }
        });
    }

    private void tell(PersonView person, List<DigestItem> items, LocalDate day) {
        if (choices.of(person.id()).style() == NoticeChoices.Style.SINGLE) {
            items.forEach(item -> notices.send(new Notice(
                    "deadline:" + item.task().id() + ":" + item.reminder().kind() + ":"
                            + item.reminder().dueOn(),
                    person.id(),
                    person.email(),
                    person.fullName(),
                    "deadline-single",
                    text.line(item),
                    item.task().page(),
                    item.escalated())));
            return;
        }
        notices.send(new Notice(
                "deadline-digest:" + day,
                person.id(),
                person.email(),
                person.fullName(),
                "deadline-digest",
                text.values(items, day),
                "/camunda/app/tasklist/default/",
                items.stream().anyMatch(DigestItem::escalated)));
    }

    private List<DigestItem> stillToBeSaid(PersonView person, List<DigestItem> items, LocalDate day) {
        if (!book.takeDigest(person.id(), day)) {
            return List.of();
        }
        Set<String> stillOpen =
                openTasks.stillOpen(items.stream().map(item -> item.task().id()).toList());
        List<DigestItem> open = items.stream()
                .filter(item -> stillOpen.contains(item.task().id()))
                .toList();
        Set<ReminderBook.Entry> noted =
                book
                        .note(
                                person.id(),
                                open.stream()
                                        .map(item -> item.entryFor(person.id()))
                                        .toList())
                        .stream()
                        .collect(Collectors.toSet());
        return open.stream()
                .filter(item -> noted.contains(item.entryFor(person.id())))
                .toList();
    }
}

package amnuay.procedure;

import amnuay.organization.Leaves;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a task on to a colleague for a reason: by the person who has it, or by the director and the deputy. What belongs to a role goes
 * to somebody of that role only, what somebody may do for themselves alone goes to nobody, and nobody gets their own work to approve.
 */
@Component
class TaskHandOver {

    private static final Set<Role> SUPERVISORS = Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final StepTasks stepTasks;
    private final StepForms forms;
    private final TaskService tasks;
    private final TaskCandidates candidates;
    private final Organization organization;
    private final Leaves leaves;
    private final Trail trail;
    private final HandOverNotices notices;
    private final SystemWork asTheSystem;
    private final Clock clock;

    TaskHandOver(
            StepTasks stepTasks,
            StepForms forms,
            @Lazy TaskService tasks,
            TaskCandidates candidates,
            Organization organization,
            Leaves leaves,
            Trail trail,
            HandOverNotices notices,
            SystemWork asTheSystem,
            Clock clock) {
        this.stepTasks = stepTasks;
        this.forms = forms;
        this.tasks = tasks;
        this.candidates = candidates;
        this.organization = organization;
        this.leaves = leaves;
        this.trail = trail;
        this.notices = notices;
        this.asTheSystem = asTheSystem;
        this.clock = clock;
    }

    /** To whom the logged-in person may pass the task on, in the order of their names; refuses when they may not at all. */
    @Transactional(readOnly = true)
    public List<PersonView> colleagues(String taskId) {
        StepTask task = stepTasks.visible(taskId);
        return colleagues(task, allowed(task));
    }

    /** @return who has the task now */
    @Transactional
    public PersonView handOver(String taskId, String to, String reason) {
        StepTask task = stepTasks.visible(taskId);
        Task before = allowed(task);
        PersonView colleague = colleagues(task, before).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refusal("มอบงานนี้ให้ผู้ที่เลือกไม่ได้ กรุณาเลือกผู้รับงานจากรายชื่อ"));
        String why = readable(reason);
        asTheSystem.run(() -> {
            if (before.getAssignee() != null) {
                candidates.withdraw(taskId, before.getAssignee());
            }
            candidates.offer(taskId, to);
            // whoever passes work on still answers for it: it stays in their list of work that others do for them
            tasks.setOwner(taskId, task.person());
            tasks.setAssignee(taskId, to);
        });
        trail.add(task, "มอบงานต่อให้ " + colleague.fullName(), why);
        notices.tell(task, before, colleague, why);
        return colleague;
    }

    private Task allowed(StepTask stepTask) {
        Task task = tasks.createTaskQuery().taskId(stepTask.id()).singleResult();
        boolean supervisor = organization
                .person(stepTask.person())
                .filter(person -> person.roles().stream().anyMatch(SUPERVISORS::contains))
                .isPresent();
        if (task.getAssignee() == null && !supervisor) {
            throw Refusal.conflict("งานนี้ยังไม่มีผู้รับ กรุณากด “รับงาน” ก่อน จึงจะมอบต่อได้");
        }
        if (!supervisor && !stepTask.person().equals(task.getAssignee())) {
            throw Refusal.forbidden("งานนี้อยู่กับผู้อื่น ผู้รับงานหรือผู้อำนวยการเท่านั้นที่มอบต่อได้");
        }
        return task;
    }

    private List<PersonView> colleagues(StepTask stepTask, Task task) {
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        refusePersonal(stepTask, links);
        Set<Role> roles = links.stream()
                .filter(link -> link.getGroupId() != null)
                .flatMap(link -> Role.named(link.getGroupId()).stream())
                .collect(Collectors.toSet());
        Set<String> away = leaves.substitutesOn(LocalDate.now(clock)).keySet();
        String author = forms.isApproval(stepTask) ? trail.lastAuthor(stepTask).orElse(null) : null;
        return organization.people().stream()
                .filter(person -> !person.id().equals(task.getAssignee()))
                .filter(person -> roles.isEmpty() || person.roles().stream().anyMatch(roles::contains))
                .filter(person -> !away.contains(person.id()) && !person.id().equals(author))
                .toList();
    }

    private static void refusePersonal(StepTask stepTask, List<IdentityLink> links) {
        boolean aboutItself = stepTask.subject()
                .filter(subject -> links.stream().anyMatch(link -> subject.equals(link.getUserId())))
                .isPresent();
        if (aboutItself) {
            throw Refusal.conflict("งานนี้เป็นของผู้นั้นโดยเฉพาะ มอบให้ผู้อื่นทำแทนไม่ได้");
        }
    }

    private static String readable(String reason) {
        String text =
                reason == null ? "" : reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.length() < SHORTEST_REASON) {
            throw new Refusal("กรุณาเขียนเหตุผลที่มอบงานต่อให้ชัดเจน อย่างน้อย ๑๐ ตัวอักษร");
        }
        if (text.length() > LONGEST_REASON) {
            throw new Refusal("เหตุผลยาวเกิน ๑,๐๐๐ ตัวอักษร กรุณาเขียนให้สั้นลง");
        }
        return text;
    }
}

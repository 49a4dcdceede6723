package amnuay.procedure;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Behind the Tasklist tab “มาตรฐานและหลักฐาน”: what a task has to prove, and what people add to it. */
@RestController
@RequestMapping("/office/api")
class StepController {

    private final StepTasks stepTasks;
    private final EvidenceBook evidence;
    private final StepViews views;
    private final EvidenceIntake intake;
    private final Trail trail;
    private final Clock clock;

    StepController(
            StepTasks stepTasks,
            EvidenceBook evidence,
            StepViews views,
            EvidenceIntake intake,
            Trail trail,
            Clock clock) {
        this.stepTasks = stepTasks;
        this.evidence = evidence;
        this.views = views;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
    }

    record CsrfView(String headerName, String token) {}

    /** A reason and the one that stood on the page where it was written; null for none. */
    record Reason(String text, String shown) {}

    /** The words that a reviewer has read. */
    record ReadReason(String text) {}

    /** The files of a criterion that a reviewer's page has shown. */
    record SeenFiles(Set<UUID> files) {}

    @GetMapping("/csrf")
    CsrfView csrf(CsrfToken token) {
        return new CsrfView(token.getHeaderName(), token.getToken());
    }

    @GetMapping("/tasks/{taskId}/step")
    @Transactional(readOnly = true)
    public StepView step(@PathVariable String taskId) {
        return views.of(stepTasks.visible(taskId));
    }

    @PostMapping("/tasks/{taskId}/evidence/{key}/files")
    @Transactional
    public StepView attach(
            @PathVariable String taskId, @PathVariable String key, @RequestParam("file") List<MultipartFile> uploads)
            throws IOException {
        for (MultipartFile upload : uploads) {
            intake.attach(taskId, key, upload.getOriginalFilename(), upload.getInputStream());
        }
        return views.of(stepTasks.visible(taskId));
    }

    @DeleteMapping("/tasks/{taskId}/files/{fileId}")
    @Transactional
    public StepView remove(@PathVariable String taskId, @PathVariable UUID fileId) {
        StepTask task = stepTasks.workable(taskId);
        trail.add(task, "นำหลักฐานออก", evidence.remove(task, fileId));
        return views.of(task);
    }

    @PostMapping("/tasks/{taskId}/criteria/{criterion}/reason")
    @Transactional
    public StepView giveReason(@PathVariable String taskId, @PathVariable int criterion, @RequestBody Reason reason) {
        StepTask task = stepTasks.workable(taskId);
        String text = reason.text() == null ? "" : reason.text().strip();
        if (!Reasons.says(text)) {
            throw new Refusal("กรุณาเขียนเหตุผลให้ชัดเจน อย่างน้อย ๑๐ ตัวอักษร");
        }
        CriterionMark mark = evidence.mark(task, criterion);
        if (!Objects.equals(mark.reason(), reason.shown())) {
            throw Refusal.conflict(
                    "ระหว่างที่ท่านเขียน มีผู้ให้เหตุผลของมาตรฐานข้อนี้แล้ว กรุณาอ่านเหตุผลที่แสดงอยู่ก่อน"
                            + " หากจะใช้ข้อความของท่านแทน ให้กดเสนออีกครั้ง");
        }
        mark.giveReason(text, task.person(), clock.instant());
        trail.add(task, "ระบุเหตุผลที่ยังไม่มีหลักฐาน", text);
        return views.of(task);
    }

    @PostMapping("/tasks/{taskId}/criteria/{criterion}/accept-reason")
    @Transactional
    public StepView acceptReason(
            @PathVariable String taskId, @PathVariable int criterion, @RequestBody ReadReason read) {
        StepTask task = stepTasks.visible(taskId);
        CriterionMark mark = evidence.mark(task, criterion);
        if (!views.mayAcceptReason(task, mark)) {
            throw Refusal.forbidden("ผู้อำนวยการกลุ่มเท่านั้นที่รับเหตุผลได้ และรับเหตุผลของตนเองไม่ได้");
        }
        if (!mark.reason().equals(read.text())) {
            throw Refusal.conflict(
                    "เหตุผลถูกเขียนใหม่หลังจากที่ท่านเปิดหน้านี้ ท่านยังไม่ได้รับเหตุผลใด กรุณาอ่านเหตุผลที่แสดงอยู่ก่อน แล้วกดรับอีกครั้ง");
        }
        mark.acceptReason(task.person(), clock.instant());
        trail.add(task, "รับเหตุผล", mark.reason());
        return views.of(task);
    }

    @PostMapping("/tasks/{taskId}/criteria/{criterion}/confirm")
    @Transactional
    public StepView confirm(@PathVariable String taskId, @PathVariable int criterion, @RequestBody SeenFiles seen) {
        StepTask task = stepTasks.visible(taskId);
        CriterionMark mark = evidence.mark(task, criterion);
        CriterionProgress progress = evidence.progress(task).stream()
                .filter(each -> each.criterion().number() == criterion)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ขั้นตอนนี้ไม่มีมาตรฐานข้อที่ " + criterion));
        if (!views.mayConfirm(task, progress)) {
            throw Refusal.forbidden("ยืนยันได้เมื่อหลักฐานครบ โดยผู้ตรวจที่ไม่ใช่ผู้แนบหลักฐานเอง");
        }
        if (!progress.files().equals(seen.files())) {
            throw Refusal.conflict(
                    "หลักฐานของมาตรฐานข้อนี้เปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้ ท่านยังไม่ได้ยืนยัน กรุณาเปิดดูไฟล์ที่แสดงอยู่ก่อน แล้วกดยืนยันอีกครั้ง");
        }
        mark.confirm(task.person(), clock.instant());
        trail.add(task, "ยืนยันหลักฐาน", progress.criterion().text());
        return views.of(task);
    }
}

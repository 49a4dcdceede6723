package amnuay.procedure;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one approval pattern: approve, or return with a remark. A procedure makes a bean of it per matter that is approved; the diagram
 * asks {@code ${decision == 'approve'}} and loops back to the author otherwise.
 */
public abstract class ApprovalForm implements UserTaskForm<ApprovalForm.Form> {

    /** The process variable that carries the decision. */
    public static final String DECISION = "decision";

    public static final String APPROVE = "approve";
    public static final String RETURN = "return";

    /**
     * @param decision {@link #APPROVE} or {@link #RETURN}
     * @param remark what has to be changed; required for a return
     */
    public record Form(
            @NotNull(message = "กรุณาเลือกผลการพิจารณา")
                    @Pattern(regexp = "approve|return", message = "ผลการพิจารณาต้องเป็น “เห็นชอบ” หรือ “ส่งคืน”")
                    String decision,
            @Size(max = 2000, message = "หมายเหตุยาวเกิน ๒,๐๐๐ ตัวอักษร") String remark) {

        @AssertTrue(message = "การส่งคืนต้องระบุหมายเหตุว่าให้แก้ไขสิ่งใด")
        boolean isRemarkGivenOnReturn() {
            return !returns() || (remark != null && remark.strip().length() >= 3);
        }

        boolean returns() {
            return RETURN.equals(decision);
        }
    }

    private final String formId;
    private final String matter;
    private final String matterName;
    private final Approvals approvals;

    /**
     * @param matter what is approved, as a key: {@code appointing-order}
     * @param matterName the same in Thai, for notices
     */
    protected ApprovalForm(String formId, String matter, String matterName, Approvals approvals) {
        this.formId = formId;
        this.matter = matter;
        this.matterName = matterName;
        this.approvals = approvals;
    }

    @Override
    public final String formId() {
        return formId;
    }

    /** Nothing is chosen beforehand: what an earlier reader decided is a variable of the process and would show as this one's choice. */
    @Override
    public final Map<String, Object> open(StepTask task) {
        Map<String, Object> shown = new HashMap<>(shown(task));
        shown.put(DECISION, null);
        return shown;
    }

    /** What the form shows besides the choice; nothing by default. */
    protected Map<String, Object> shown(StepTask task) {
        return Map.of();
    }

    @Override
    public final Map<String, Object> complete(StepTask task, Form form) {
        approvals.decide(task, matter, matterName, papers(task), form);
        if (form.returns()) {
            returned(task);
        } else {
            approved(task);
        }
        return Map.of(DECISION, form.decision());
    }

    /** The documents that are decided about, by name: the one that is called like the matter, if there is one. */
    protected List<String> papers(StepTask task) {
        return List.of(matter);
    }

    /** What else an approval means for the matter; nothing by default. */
    protected void approved(StepTask task) {}

    /** What else a return means for the matter; nothing by default. */
    protected void returned(StepTask task) {}
}

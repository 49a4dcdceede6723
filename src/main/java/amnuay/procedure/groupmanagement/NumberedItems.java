package amnuay.procedure.groupmanagement;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The items by the numbers under which forms list them; a plan that was handed in keeps its numbers. */
@Component
class NumberedItems {

    private final GroupPlan plan;

    NumberedItems(GroupPlan plan) {
        this.plan = plan;
    }

    /** {@code 3. จัดทำทะเบียนหนังสือ}. */
    String label(PlanItem item) {
        List<UUID> ids = plan.of(item.fiscalYear()).stream().map(PlanItem::id).toList();
        return PlanItem.numbered(ids.indexOf(item.id()) + 1, item);
    }

    /**
     * @param label as {@link #label} gave it
     * @throws Refusal when it is no item of that owner
     */
    PlanItem find(int fiscalYear, String owner, String label) {
        return plan.of(fiscalYear, owner).stream()
                .filter(item -> label(item).equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal("ไม่พบงาน “" + label + "” ในงานที่รับผิดชอบ กรุณาเปิดงานใหม่อีกครั้ง"));
    }

    /** @throws Refusal naming the first item of the owner that is not among the given */
    void requireAll(int fiscalYear, String owner, Set<UUID> given) {
        plan.of(fiscalYear, owner).stream()
                .filter(item -> !given.contains(item.id()))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refusal("ยังไม่มีแถวของงาน “" + item.title() + "” กรุณาเปิดงานใหม่อีกครั้ง");
                });
    }
}

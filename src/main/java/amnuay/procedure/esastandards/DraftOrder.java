package amnuay.procedure.esastandards;

import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.OrderWords;
import amnuay.procedure.StepTask;
import amnuay.thai.ThaiText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒: the words of the order that appoints everyone who answers for a point. */
@Component
class DraftOrder extends DraftingForm<OrderWords> {

    private static final String USUAL_REASON =
            "ด้วยสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานกำหนดให้สำนักงานเขตพื้นที่การศึกษาดำเนินการตามมาตรฐานสำนักงานเขตพื้นที่การศึกษา"
                    + " ประจำปีงบประมาณ พ.ศ. %s และรายงานการประเมินตนเอง เพื่อให้การบริหารจัดการมาตรฐานสำนักงานเขตพื้นที่การศึกษาทั้งระบบ"
                    + "เป็นไปด้วยความเรียบร้อยและมีประสิทธิภาพ";
    private static final String USUAL_DUTIES =
            """
            กำหนดเป้าหมายและผลผลิตที่คาดหวังของประเด็นการพิจารณาที่ได้รับมอบหมายให้สอดคล้องกับบริบทของสำนักงาน
            ดำเนินการตามมาตรฐาน ตัวบ่งชี้ และประเด็นการพิจารณาที่ได้รับมอบหมาย และรายงานความก้าวหน้าตามปฏิทิน
            จัดเก็บหลักฐานและประเมินตนเองในประเด็นการพิจารณาที่ได้รับมอบหมายภายในเวลาที่กำหนด""";

    private final Points points;
    private final PointTree tree;

    DraftOrder(Points points, PointTree tree, Drafting drafting) {
        super("esa-standards-draft-order", EsaStandards.APPOINTING_ORDER, drafting);
        this.points = points;
        this.tree = tree;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of(
                "reason",
                USUAL_REASON.formatted(ThaiText.digits(task.year().buddhistYear())),
                "authority",
                OrderWords.USUAL_AUTHORITY,
                "duties",
                USUAL_DUTIES,
                "effective",
                OrderWords.USUAL_EFFECTIVE);
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of("points", PointText.summary(year, points.of(year)));
    }

    /** An order that leaves a point to nobody is none. */
    @Override
    protected void drafted(StepTask task, OrderWords form) {
        tree.requireOwners(task.year().buddhistYear());
    }
}

package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.SpeedMark;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Set;

/** ชั้นความเร็ว of memos and letters. */
final class Speed {

    private static final Set<String> CLASSES = Set.of("ด่วน", "ด่วนมาก", "ด่วนที่สุด");

    private Speed() {}

    /**
     * @param left where the mark starts, in points from the left margin
     * @return nothing where the head has no speed, or an empty one
     */
    static List<Block> mark(Head head, float left) {
        return head.lines(HeadKey.SPEED).stream()
                .<Block>map(speed -> new SpeedMark(known(speed), left))
                .toList();
    }

    private static String known(String speed) {
        if (!CLASSES.contains(speed)) {
            throw new Refusal("ไม่รู้จักชั้นความเร็ว “" + speed + "” ใช้ได้เฉพาะ ด่วน ด่วนมาก และ ด่วนที่สุด");
        }
        return speed;
    }
}

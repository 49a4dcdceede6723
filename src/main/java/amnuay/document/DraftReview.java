package amnuay.document;

import amnuay.thai.Refusal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What approvers say about drafts on their way to the last one. What somebody has agreed to is changed in Word by nobody until it is
 * given back, and what was changed in Word since it was submitted is agreed to by nobody who has not opened it. Joins the caller's
 * transaction; names of documents that do not exist, or are no drafts any more, are passed over.
 */
@Component
@Transactional
public class DraftReview {

    private final DocumentShelf shelf;
    private final DraftReadings readings;

    DraftReview(DocumentShelf shelf, DraftReadings readings) {
        this.shelf = shelf;
        this.readings = readings;
    }

    /**
     * Somebody agrees to the newest drafts.
     *
     * @param names of documents of that year
     * @param person the approver's id
     * @throws Refusal with {@link Refusal.Kind#CONFLICT} if one was changed in Word and they have not opened it since
     */
    public void agree(String businessKey, Collection<String> names, String person) {
        List<OfficialDocument> drafts = shelf.lockDrafts(businessKey, names);
        if (drafts.isEmpty()) {
            return;
        }
        readings.unopened(drafts, person).ifPresent(DraftReview::refuse);
        shelf.agreeToNewest(drafts);
    }

    /** The drafts go back to their author, who may change them again. */
    public void giveBack(String businessKey, Collection<String> names) {
        shelf.disagree(shelf.lockDrafts(businessKey, names));
    }

    private static void refuse(OfficialDocument unopened) {
        throw Refusal.conflict(
                "เห็นชอบไม่ได้ เพราะ" + unopened.title()
                        + " ถูกแก้ไขใน Word หลังจากส่งมาให้พิจารณา และท่านยังไม่ได้เปิดฉบับที่แก้"
                        + " กรุณาเปิดอ่านไฟล์ Word ฉบับล่าสุดในแท็บ “มาตรฐานและหลักฐาน” หัวข้อเอกสาร แล้วกลับมาลงความเห็นอีกครั้ง");
    }
}

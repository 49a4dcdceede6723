package amnuay.procedure;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a finding after it was recorded.
 *
 * @param before the former date or owner (login name); empty where neither changed
 * @param after the new one
 */
record FindingChange(UUID finding, What what, String before, String after, String reason, String person, Instant at) {

    enum What {
        DONE("ดำเนินการแล้ว"),
        DROPPED("ยกเลิก"),
        MOVED("เลื่อนกำหนด"),
        HANDED_OVER("เปลี่ยนผู้รับผิดชอบ");

        private final String thaiName;

        What(String thaiName) {
            this.thaiName = thaiName;
        }

        String thaiName() {
            return thaiName;
        }
    }
}

package amnuay.procedure.groupmanagement;

import amnuay.procedure.Letterhead;
import java.util.Map;

/** The two ways in which the office assigns work. */
interface AssignmentShape {

    String template();

    /** Who issues it. */
    Map<String, Object> head(Letterhead letterhead);

    /** By an order that the office's director signs. */
    final class Order implements AssignmentShape {

        @Override
        public String template() {
            return "group-management/assignment-order";
        }

        @Override
        public Map<String, Object> head(Letterhead letterhead) {
            return letterhead.issuedByOffice();
        }
    }

    /** By a memo that the group's director signs. */
    final class Memo implements AssignmentShape {

        @Override
        public String template() {
            return "group-management/assignment-memo";
        }

        @Override
        public Map<String, Object> head(Letterhead letterhead) {
            return letterhead.memoFromGroup();
        }
    }
}

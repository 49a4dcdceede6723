package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.NumberingForm;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Step ๔: the order that the director has agreed to gets its number. */
@Component
class IssueAppointingOrder extends NumberingForm {

    IssueAppointingOrder(Documents documents, Clock clock) {
        super("krs-issue-appointing-order", Krs.APPOINTING_ORDER, documents, clock);
    }
}

package amnuay.procedure.groupmanagement;

import java.util.UUID;

/**
 * How an item's owner is going to do it.
 *
 * @param activities what is done, one line each
 * @param measure how one sees that it succeeded
 * @param agreedBy login name of who agreed; null while nobody has
 * @param returned why it came back; null unless it waits to be written anew
 */
record WorkPlan(UUID item, String activities, String measure, String writtenBy, String agreedBy, String returned) {

    boolean isAgreed() {
        return agreedBy != null;
    }
}

package amnuay.document;

import java.util.UUID;

/**
 * Says who may read a file besides the one who stored it and, for filed documents, everybody. Every bean of this type is asked;
 * one yes is enough.
 */
public interface FileAccess {

    /** @param person the id of who is logged in */
    boolean mayRead(String person, UUID file);
}

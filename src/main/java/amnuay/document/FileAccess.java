package amnuay.document;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says who may read a file besides the one who stored it and, for filed documents, everybody. Every bean of this type is asked;
 * one yes is enough.
 */
public interface FileAccess {

    /** @param person the id of who is logged in */
    boolean mayRead(String person, UUID file);

    /** Those of the files that {@link #mayRead} allows; whoever can tell for many files at once says so here. */
    default Set<UUID> readable(String person, Set<UUID> files) {
        return files.stream().filter(file -> mayRead(person, file)).collect(Collectors.toSet());
    }
}

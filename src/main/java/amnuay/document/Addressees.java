package amnuay.document;

import java.util.List;

/** Says to whom a circular letter goes, one copy each. */
@FunctionalInterface
public interface Addressees {

    /**
     * One receiver.
     *
     * @param key tells it from all others, for example {@code school:65020001}
     * @param name as it stands after เรียน
     */
    record Addressee(String key, String name) {}

    /** In the order in which the copies are printed. */
    List<Addressee> all();
}

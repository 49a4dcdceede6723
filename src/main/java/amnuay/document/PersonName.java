package amnuay.document;

/** Says what people call a person. */
@FunctionalInterface
public interface PersonName {

    /**
     * @param id as kept with what the person did
     * @return the full name; the id itself for one that belongs to nobody
     */
    String of(String id);
}

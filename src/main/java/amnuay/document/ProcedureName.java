package amnuay.document;

/** Says what people call a procedure's year. */
@FunctionalInterface
public interface ProcedureName {

    /** @param businessKey for example {@code krs-2570}; answered with itself if nobody knows it */
    String of(String businessKey);
}

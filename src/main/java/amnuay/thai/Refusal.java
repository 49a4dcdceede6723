package amnuay.thai;

/**
 * Something a person asked for cannot be done. The message is a whole Thai sentence for that person: what was refused, why, and
 * what to do instead. Whoever throws it leaves nothing half-done; the transaction rolls back.
 */
public class Refusal extends RuntimeException {

    /** Why it was refused, in the words of HTTP. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    private final Kind kind;

    /** Refuses input that is wrong in itself. */
    public Refusal(String message) {
        this(Kind.INVALID, message);
    }

    public Refusal(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Refuses because the state has moved on, for example a second start for the same year. */
    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, message);
    }

    public static Refusal notFound(String message) {
        return new Refusal(Kind.NOT_FOUND, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message);
    }

    public Kind kind() {
        return kind;
    }
}

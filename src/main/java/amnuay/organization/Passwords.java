package amnuay.organization;

/** Sets passwords where they are kept, which is not here. */
public interface Passwords {

    /** Gives an existing person a new password, in the caller's transaction. */
    void set(String person, String password);
}

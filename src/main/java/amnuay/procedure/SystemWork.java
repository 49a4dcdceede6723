package amnuay.procedure;

/** Work that the application itself decides, whatever the logged-in person may do in the engine. */
public interface SystemWork {

    /** Runs the work with nobody logged in to the engine; afterwards it is the same person as before. */
    void run(Runnable work);
}

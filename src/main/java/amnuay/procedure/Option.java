package amnuay.procedure;

/** One choice in a form's list: what the person reads and what is submitted. */
public record Option(String label, String value) {}

package amnuay.document.block;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}

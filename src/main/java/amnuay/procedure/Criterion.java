package amnuay.procedure;

import java.util.List;

/** One line of the manual's standard, verbatim, and what proves it. Numbered from 1 within its step. */
public record Criterion(int number, String text, List<EvidenceRule> evidence) {}

package amnuay.procedure.esastandards;

/** What an assessment point is called in its fiscal year. */
record PointTitle(int fiscalYear, String standard, String code, String name) {}

package amnuay.procedure.krs;

/** What an indicator is called in its fiscal year. */
record IndicatorTitle(int fiscalYear, String code, String name) {}

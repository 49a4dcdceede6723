package amnuay.procedure.esastandards;

/** A year's rounds or the dates of its self-assessment have changed. */
record CalendarChanged(int fiscalYear) {}

package amnuay.procedure.esastandards;

/** Somebody else answers for a point of a year now. */
record OwnerChanged(int fiscalYear) {}

package amnuay.procedure.krs;

/**
 * Rounds of a year were planned or moved, or an indicator got another due date or team in one; published in the transaction that does it.
 *
 * @param fiscalYear Buddhist Era
 */
record RoundsChanged(int fiscalYear) {}

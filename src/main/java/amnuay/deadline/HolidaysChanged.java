package amnuay.deadline;

import amnuay.thai.WorkingDays;

/**
 * Published in the transaction in which days off were added, changed or removed, so that due dates follow in the same transaction.
 *
 * @param before the working days as they were until then
 */
public record HolidaysChanged(WorkingDays before) {}

/** Knows the office's holidays, the year's schedule and when a step is due. */
package amnuay.deadline;

/** Knows the office's holidays and when a step is due. */
package amnuay.deadline;

/** Runs procedure 3 of the manual: the yearly survey of how satisfied and dissatisfied the office's clients are. */
package amnuay.procedure.servicesurvey;

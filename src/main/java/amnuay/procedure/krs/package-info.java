/** Runs procedure 4 of the manual: the KRS assessment of the office, from framework to yearly report. */
package amnuay.procedure.krs;

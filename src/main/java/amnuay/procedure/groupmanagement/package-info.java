/** Runs procedure 1 of the manual: the group's plan of the year, how its work is looked after, and the report on it. */
package amnuay.procedure.groupmanagement;

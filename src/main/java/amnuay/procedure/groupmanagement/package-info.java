/** The procedure {@code group-management}: the group's plan of the year, how its work is looked after, and the report on it. */
package amnuay.procedure.groupmanagement;

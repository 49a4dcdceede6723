/** Runs procedure 2 of the manual: the standards of the educational service area office, from their study to the development plan. */
package amnuay.procedure.esastandards;

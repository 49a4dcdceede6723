/** What every procedure of the manual shares: steps, criteria, evidence, forms, approval and progress. */
package amnuay.procedure;

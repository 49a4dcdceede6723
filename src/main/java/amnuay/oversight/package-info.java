/** Shows the director where every procedure stands: progress, compliance, workload and audit trail. */
package amnuay.oversight;

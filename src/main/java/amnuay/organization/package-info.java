/** Knows the office: its people, units, schools, roles and approval chain. */
package amnuay.organization;

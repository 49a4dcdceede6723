/** Wires Camunda, Spring Security, the database and the clock together. */
package amnuay.platform;

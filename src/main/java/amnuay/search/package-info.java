/** Finds open tasks, documents and people by what somebody types, of those that the person may see. */
package amnuay.search;

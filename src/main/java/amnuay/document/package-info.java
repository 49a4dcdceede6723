/** Writes, numbers and keeps the office's official Thai documents and its evidence files. */
package amnuay.document;

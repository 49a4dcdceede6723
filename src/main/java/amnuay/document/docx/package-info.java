/** Writes blocks as a Word file on Apache POI, with every property that Thai, a complex script, needs. */
package amnuay.document.docx;

/** Lays blocks out as PDF: Thai shaping, Thai line breaks, tables and pages, on PDFBox. */
package amnuay.document.pdf;

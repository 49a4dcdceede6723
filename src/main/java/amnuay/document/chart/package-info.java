/** Draws bar charts with Thai labels, sharp enough for print and to be told apart without colour. */
package amnuay.document.chart;

/** Puts a code on printed pages and finds it again on scanned ones. */
package amnuay.document.scan;

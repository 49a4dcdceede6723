/** Turns a plain-text template and the values given to it into the blocks of a document. */
package amnuay.document.template;

/** What stands on the paper: a small closed set of blocks that every writer of documents must be able to lay out. */
package amnuay.document.block;

/** Counts what the database is asked to do; the long tables are in {@code src/bench}. */
package amnuay.bench;

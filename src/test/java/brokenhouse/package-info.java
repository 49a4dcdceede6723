/** A small house that breaks every rule of {@link amnuay.ModularityTest}: each rule has to report it. */
package brokenhouse;

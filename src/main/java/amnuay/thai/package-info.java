/** Buddhist-era dates, Thai digits, fiscal years and working days: pure Java. */
package amnuay.thai;

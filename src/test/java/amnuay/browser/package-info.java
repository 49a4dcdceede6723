/** What people see and do, in a real Chromium, with nothing of the application called from the tests. */
package amnuay.browser;

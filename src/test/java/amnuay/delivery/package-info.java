/** What is delivered works as delivered: the packaged jar, the compose file, the image's command, a killed process. */
package amnuay.delivery;

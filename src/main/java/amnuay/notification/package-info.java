/** Tells people what concerns them: in-app inbox and e-mail through a transactional outbox. */
package amnuay.notification;

package amnuay.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sender of mails look into the outbox by the clock on the wall. */
@Configuration
@EnableScheduling
class NotificationConfiguration {}

package amnuay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Starts Amnuay: the office's four procedures, their documents, deadlines and notices in one application. */
@SpringBootApplication(
        exclude = {
            UserDetailsServiceAutoConfiguration.class, // people log in with the engine's user table
            MustacheAutoConfiguration.class // Mustache fills documents and notices, not pages
        })
public class Amnuay {

    public static void main(String[] arguments) {
        SpringApplication.run(Amnuay.class, arguments);
    }
}

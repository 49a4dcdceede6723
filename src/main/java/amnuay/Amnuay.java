package amnuay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Amnuay: the office's four procedures, their documents, deadlines and notices in one application. */
@SpringBootApplication
public class Amnuay {

    public static void main(String[] arguments) {
        SpringApplication.run(Amnuay.class, arguments);
    }
}

package amnuay.platform;

import org.springframework.stereotype.Component;

/** Where the public form answers in tests. */
@Component
public class TestPublicPort {

    private final PublicPort port;

    TestPublicPort(PublicPort port) {
        this.port = port;
    }

    public int number() {
        return port.number();
    }
}

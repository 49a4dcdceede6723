package amnuay.platform;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The second port of the server, the only one that need face the internet: {@link PublicDoor} lets nothing but the public survey form
 * answer there. It has few threads of its own, so that a flood there leaves the office its pages and its database.
 */
@Component
class PublicPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int THREADS = 24;
    private static final int CONNECTIONS = 4096;
    private static final int PATIENCE_MILLIS = 10_000;

    /** So much too long a body is read and thrown away: a browser shows what it was told only when it could send everything. */
    private static final int SWALLOWED_BYTES = 16 * 1024 * 1024;

    private final int wanted;
    private final InetAddress address;
    private Connector connector;

    /**
     * @param wanted 0 for any free one
     * @param address empty to listen where the office's own pages do
     */
    PublicPort(
            @Value("${amnuay.public.port}") int wanted,
            @Value("${amnuay.public.address:#{null}}") InetAddress address,
            ServerProperties server) {
        this.wanted = wanted;
        this.address = address == null ? server.getAddress() : address;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(wanted);
        connector.setXpoweredBy(false);
        connector.setAllowTrace(false);
        AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
        protocol.setAddress(address);
        protocol.setMaxThreads(THREADS);
        protocol.setMinSpareThreads(2);
        protocol.setMaxConnections(CONNECTIONS);
        protocol.setConnectionTimeout(PATIENCE_MILLIS);
        connector.setProperty("maxSwallowSize", String.valueOf(SWALLOWED_BYTES));
        factory.addAdditionalTomcatConnectors(connector);
    }

    /** The port that is really open; not positive while there is none. */
    int number() {
        return connector == null ? -1 : connector.getLocalPort();
    }
}

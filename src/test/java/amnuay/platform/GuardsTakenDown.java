package amnuay.platform;

import java.util.Arrays;
import org.apache.catalina.core.StandardContext;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Takes guards against CVE-2026-109432 out of the running server and puts them back when closed: so a test can show that its attacks
 * would succeed without them. The product has no such switch.
 */
final class GuardsTakenDown implements AutoCloseable {

    private final StandardContext server;
    private final FilterMap[] filters;
    private CommandInterceptor beforeGuard;
    private CommandInterceptor guard;

    private GuardsTakenDown(ServletWebServerApplicationContext application) {
        server = (StandardContext) ((TomcatWebServer) application.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        filters = server.findFilterMaps();
    }

    static GuardsTakenDown both(ServletWebServerApplicationContext application, ProcessEngineConfigurationImpl engine) {
        return ofHttp(application).andOfEngine(engine);
    }

    static GuardsTakenDown ofHttp(ServletWebServerApplicationContext application) {
        GuardsTakenDown down = new GuardsTakenDown(application);
        Arrays.stream(down.filters)
                .filter(filter -> filter.getFilterName().equals("engineRequestGuard"))
                .forEach(down.server::removeFilterMap);
        if (down.server.findFilterMaps().length != down.filters.length - 1) {
            throw new IllegalStateException("there is no filter engineRequestGuard");
        }
        return down;
    }

    static GuardsTakenDown ofEngine(
            ServletWebServerApplicationContext application, ProcessEngineConfigurationImpl engine) {
        return new GuardsTakenDown(application).andOfEngine(engine);
    }

    private GuardsTakenDown andOfEngine(ProcessEngineConfigurationImpl engine) {
        CommandInterceptor each = (CommandInterceptor) engine.getCommandExecutorTxRequired();
        while (!(((CommandInterceptor) each.getNext()) instanceof AdHocExpressionGuard)) {
            each = (CommandInterceptor) each.getNext();
        }
        beforeGuard = each;
        guard = (CommandInterceptor) each.getNext();
        beforeGuard.setNext(guard.getNext());
        return this;
    }

    @Override
    public void close() {
        if (guard != null) {
            beforeGuard.setNext(guard);
        }
        Arrays.stream(server.findFilterMaps()).forEach(server::removeFilterMap);
        Arrays.stream(filters).forEach(server::addFilterMap);
    }
}

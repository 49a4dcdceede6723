package amnuay.procedure.krs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/** Opens plain connections and remembers who asked for them. */
final class CountingSockets extends SocketFactory {

    private final List<Thread> openedBy = new CopyOnWriteArrayList<>();

    int opened() {
        return openedBy.size();
    }

    int openedBy(Thread thread) {
        return (int) openedBy.stream().filter(thread::equals).count();
    }

    @Override
    public Socket createSocket() {
        openedBy.add(Thread.currentThread());
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        openedBy.add(Thread.currentThread());
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        openedBy.add(Thread.currentThread());
        return new Socket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        openedBy.add(Thread.currentThread());
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        openedBy.add(Thread.currentThread());
        return new Socket(host, port, localHost, localPort);
    }
}

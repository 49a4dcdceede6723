package amnuay.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that can be closed, and that does something to its sender in the middle of a mail. */
final class PhaseMailServer implements AutoCloseable {

    /** Where in a delivery something happens. */
    enum Phase {
        /** The sender has taken the mail from the outbox and begins to send it; the server has nothing yet. */
        BETWEEN_CLAIM_AND_SEND,
        /** The server has the whole mail; the sender has no answer yet. */
        BETWEEN_SEND_AND_MARK
    }

    private final ServerSocket door;
    private final ExecutorService talks = Executors.newCachedThreadPool(talk -> {
        Thread thread = new Thread(talk, "mail-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    private boolean open;
    private Phase phase;
    private int mailsBefore;
    private Runnable deed;

    PhaseMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        talks.execute(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Takes every mail. */
    synchronized void open() {
        open = true;
        phase = null;
    }

    /** Sends everybody away: try again later. */
    synchronized void shut() {
        open = false;
        phase = null;
    }

    /** Takes so many mails, does the deed in that phase of the next one, and is shut from then on. */
    synchronized void ambush(Phase when, int mails, Runnable what) {
        open = true;
        phase = when;
        mailsBefore = mails;
        deed = what;
    }

    /** Of every mail that was received as a whole, also of one that was received twice. */
    List<String> messageIds() {
        return messageIds;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket talk = door.accept();
                talks.execute(() -> talk(talk));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            if (!isOpen()) {
                say(socket, "421 try again later");
                return;
            }
            say(socket, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "MAIL" -> {
                        if (strikes(Phase.BETWEEN_CLAIM_AND_SEND)) {
                            return;
                        }
                        say(socket, "250 ok");
                    }
                    case "DATA" -> {
                        say(socket, "354 go on");
                        messageIds.add(content(in));
                        if (strikes(Phase.BETWEEN_SEND_AND_MARK)) {
                            return;
                        }
                        say(socket, "250 taken");
                    }
                    case "QUIT" -> {
                        say(socket, "221 bye");
                        return;
                    }
                    default -> say(socket, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the sender was killed, or the test is over
        }
    }

    /** @return the mail's Message-ID */
    private static String content(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        return id;
    }

    private synchronized boolean isOpen() {
        return open;
    }

    /** Counts the mails that go through before, and does the deed when it is time. */
    private boolean strikes(Phase here) {
        Runnable now;
        synchronized (this) {
            if (phase != here) {
                return false;
            }
            if (mailsBefore-- > 0) {
                return false;
            }
            open = false;
            phase = null;
            now = deed;
        }
        now.run();
        return true;
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        talks.shutdownNow();
    }
}

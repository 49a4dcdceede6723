package amnuay.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a stored file in pieces of 1 MiB: a download holds one piece in memory and no connection between them. */
class StoredContent extends InputStream {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final UUID file;
    private final long size;
    private long fetched;
    private byte[] piece = {};
    private int position;

    StoredContent(JdbcClient jdbc, UUID file, long size) {
        this.jdbc = jdbc;
        this.file = file;
        this.size = size;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : piece[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        if (position == piece.length && fetched < size) {
            piece = jdbc.sql("select substring(content from :from for :length) from stored_file where id = :id")
                    .param("from", Math.toIntExact(fetched + 1))
                    .param("length", PIECE)
                    .param("id", file)
                    .query(byte[].class)
                    .single();
            fetched += piece.length;
            position = 0;
        }
        return position == piece.length;
    }
}

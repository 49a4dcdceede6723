package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmnuayTest
class FilesTest {

    @Autowired
    Files files;

    @Test
    void keepsAFileByteForByte() throws IOException {
        StoredFile stored =
                files.store("D:\\งาน\\สวัสดี.txt", stream("hello\n".getBytes(StandardCharsets.US_ASCII)), "somjai");
        assertThat(stored.name()).isEqualTo("สวัสดี.txt");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(stored.size()).isEqualTo(6);
        assertThat(stored.sha256()).isEqualTo("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03");
        assertThat(stored.storedBy()).isEqualTo("somjai");
        assertThat(files.find(stored.id())).isEqualTo(stored);
        assertThat(files.content(stored.id()).readAllBytes())
                .containsExactly("hello\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void readsALargeFileInPieces() throws IOException {
        byte[] large = new byte[(5 << 20) / 2];
        for (int each = 0; each < large.length; each++) {
            large[each] = (byte) ('a' + each % 25);
        }
        StoredFile stored = files.store("a.txt", stream(large), "somjai");
        try (InputStream content = files.content(stored.id())) {
            assertThat(content.read()).isEqualTo('a');
            assertThat(content.skip((1 << 20) + 3)).isEqualTo((1 << 20) + 3);
            assertThat(content.readAllBytes()).isEqualTo(Arrays.copyOfRange(large, (1 << 20) + 4, large.length));
            assertThat(content.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> files.store("ว่าง.pdf", stream(new byte[0]), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ว่างเปล่า (0 ไบต์)");
    }

    @Test
    void refusesTwoHundredMegabytesAfterReadingTwentyFive() {
        Endless upload = new Endless(200L << 20);
        assertThatThrownBy(() -> files.store("ใหญ่.pdf", upload, "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ใหญ่เกิน 25 MB");
        assertThat(upload.read).isEqualTo((25L << 20) + 1);
    }

    @Test
    void takesInAFileOfExactlyTheCap() {
        byte[] content = new byte[25 << 20];
        Arrays.fill(content, (byte) 'a');
        assertThat(files.store("a.txt", stream(content), "somjai").size()).isEqualTo(26_214_400);
    }

    @Test
    void knowsNoOtherFiles() {
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> files.find(unknown))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบไฟล์");
        assertThatThrownBy(() -> files.content(unknown)).isInstanceOf(Refusal.class);
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** So many bytes that are nowhere in memory; counts those that were asked for. */
    private static class Endless extends InputStream {

        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, size - read);
            Arrays.fill(target, offset, offset + count, (byte) ' ');
            read += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}

package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However many people open a page in the same moment, the scripts of each page carry the nonce that its own header allows. */
@AmnuayTest
class PageNonceTest {

    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern CARRIED = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");

    @Autowired
    private OfficeOfVisitors office;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void belongsToThePageThatItCameWith(String app) {
        Visitor visitor = office.visitor();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<HttpResponse<String>> pages = IntStream.range(0, 60)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> visitor.page("/camunda/app/" + app + "/default/"), eight))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        eight.shutdown();

        assertThat(pages).hasSize(60).allSatisfy(page -> {
            Matcher allowed = ALLOWED.matcher(
                    page.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(allowed.find()).isTrue();
            assertThat(CARRIED.matcher(page.body()).results().map(found -> found.group(1)))
                    .hasSizeGreaterThan(2)
                    .containsOnly(allowed.group(1));
        });
        assertThat(pages.stream().map(page -> page.headers().firstValue("Content-Security-Policy")))
                .doesNotHaveDuplicates();
    }
}

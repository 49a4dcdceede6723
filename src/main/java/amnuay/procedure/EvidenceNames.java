package amnuay.procedure;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What each kind of evidence is called in Thai, from {@code evidence/<procedure>.properties}. */
@Component
class EvidenceNames {

    private final Properties names = new Properties();

    EvidenceNames() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:evidence/*.properties")) {
                try (Reader reader = new EncodedResource(file, StandardCharsets.UTF_8).getReader()) {
                    names.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name, or the key in brackets for evidence that only an old diagram asks for. */
    String nameOrKey(EvidenceRule rule) {
        return names.getProperty(keyOf(rule), "หลักฐาน (" + rule.key() + ")");
    }

    /** @throws IllegalStateException when nobody has named it */
    String name(EvidenceRule rule) {
        String name = names.getProperty(keyOf(rule));
        if (name == null) {
            throw new IllegalStateException("evidence/*.properties does not name " + rule.key());
        }
        return name;
    }

    private static String keyOf(EvidenceRule rule) {
        return rule.key().replace(':', '.').replaceFirst("^upload\\.adopted-.*", "upload.adopted");
    }
}

package amnuay.procedure;

import amnuay.thai.FiscalYear;
import java.util.Optional;

/**
 * For what a paper is asked.
 *
 * @param businessKey for example {@code esa-standards-2570}
 * @param subject what the branch of a multi-instance is about; empty outside of one
 * @param text the words that were drafted for it; without any, if nobody drafted
 */
public record PaperRequest(String businessKey, FiscalYear year, Optional<String> subject, PaperText text) {}

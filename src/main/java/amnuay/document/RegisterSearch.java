package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody looks for in the register. Everything left empty matches everything.
 *
 * @param q part of a number or a subject, with Thai or Arabic digits
 * @param from the first day, as typed
 * @param to the last day, as typed
 * @param kind name of a {@link DocumentKind}
 * @param procedure business key
 */
record RegisterSearch(String q, String from, String to, String kind, String procedure) {

    private static final int LONGEST = 200;

    RegisterSearch {
        q = shortened(q);
        from = shortened(from);
        to = shortened(to);
        kind = shortened(kind);
        procedure = shortened(procedure);
    }

    static RegisterSearch everything() {
        return new RegisterSearch("", "", "", "", "");
    }

    public boolean isForEverything() {
        return equals(everything());
    }

    /** The conditions, as the query language has them, behind {@code where d.number is not null}. */
    String conditions() {
        return """
                and (translate(lower(d.subject), '๐๑๒๓๔๕๖๗๘๙', '0123456789') like :pattern escape '!'
                    or lower(d.number) like :pattern escape '!')
                """
                + (from.isEmpty() ? "" : " and d.dated >= :from")
                + (to.isEmpty() ? "" : " and d.dated <= :to")
                + (kind.isEmpty() ? "" : " and d.kind = :kind")
                + (procedure.isEmpty() ? "" : " and d.businessKey = :procedure");
    }

    /** @throws Refusal for a date nobody can read */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        String plain = ThaiText.arabic(q).toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        parameters.put("pattern", "%" + plain + "%");
        if (!from.isEmpty()) {
            parameters.put("from", day(from));
        }
        if (!to.isEmpty()) {
            parameters.put("to", day(to));
        }
        if (!kind.isEmpty()) {
            parameters.put("kind", knownKind());
        }
        if (!procedure.isEmpty()) {
            parameters.put("procedure", procedure);
        }
        return parameters;
    }

    /** The search again as an address has it, without what is empty. */
    String query() {
        StringBuilder query = new StringBuilder("?q=").append(encoded(q));
        Map.of("from", from, "to", to, "kind", kind, "procedure", procedure).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        query.append('&').append(each.getKey()).append('=').append(encoded(each.getValue())));
        return query.toString();
    }

    private static LocalDate day(String typed) {
        return ThaiDates.parse(typed);
    }

    private DocumentKind knownKind() {
        return Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("ไม่รู้จักชนิดเอกสารที่เลือก กรุณาเลือกจากรายการอีกครั้ง"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        String clean = text == null ? "" : text.strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}

package amnuay.organization.spreadsheet;

import java.util.Set;

/**
 * Who imports, and into what.
 *
 * @param scope the part of the office's data meant, for example a fiscal year; empty when there is only one
 * @param person login name
 * @param roles the person's role keys, for rows that not everybody may import
 */
public record ImportRequest(String scope, String person, Set<String> roles) {

    public ImportRequest {
        roles = Set.copyOf(roles);
    }
}

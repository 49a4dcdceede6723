package amnuay.organization;

import java.util.List;

/**
 * Whose name stands under a document.
 *
 * @param name empty when there is nobody: the place is filled in by hand
 * @param positionLines what stands under the name, line by line: รองผู้อำนวยการ… รักษาราชการแทน, then ผู้อำนวยการ…
 */
public record Signer(String name, List<String> positionLines) {

    public Signer {
        positionLines = List.copyOf(positionLines);
    }
}

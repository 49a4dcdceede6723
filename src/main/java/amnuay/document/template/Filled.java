package amnuay.document.template;

import amnuay.document.block.Block;
import java.util.List;

/**
 * A template with its values filled in.
 *
 * @param body what stands before the signature
 * @param annex what follows it on pages of its own, empty if the template has none
 */
public record Filled(Head head, List<Block> body, List<Block> annex) {}

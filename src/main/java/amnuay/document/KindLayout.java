package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.template.Filled;
import java.util.List;
import java.util.Optional;

/** Puts a filled template on paper as one kind of document wants it: head, body, closing, annex. */
interface KindLayout {

    /**
     * @param garuda the office's picture; empty leaves its place free
     * @throws amnuay.thai.Refusal if the template's head lacks what this kind needs
     */
    List<Block> blocks(Filled filled, Optional<byte[]> garuda);
}

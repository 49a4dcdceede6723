package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.template.Filled;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plain official sheet, such as a calendar or an indicator's report card: title, body and, if somebody signs it, a signature. */
final class SheetLayout implements KindLayout {

    private static final float TITLE_SIZE = 18;
    private static final float TITLE_PITCH = 22;

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        List<Block> blocks = new ArrayList<>(Titles.centred(filled.head(), TITLE_SIZE, TITLE_PITCH));
        if (filled.head().lines(HeadKey.SIGNER).isEmpty()) {
            blocks.addAll(filled.body());
        } else {
            blocks.addAll(Closing.leadingBody(filled));
            blocks.addAll(Closing.signature(filled.head()));
        }
        blocks.addAll(Closing.annex(filled));
        return blocks;
    }
}

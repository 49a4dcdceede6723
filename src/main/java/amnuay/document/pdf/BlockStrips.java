package amnuay.document.pdf;

import amnuay.document.block.Block;
import amnuay.document.block.Contents;
import amnuay.document.block.Emblem;
import amnuay.document.block.FieldLine;
import amnuay.document.block.Foot;
import amnuay.document.block.Heading;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.Picture;
import amnuay.document.block.SideBySide;
import amnuay.document.block.SpeedMark;
import amnuay.document.block.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Slices the blocks of one document. */
final class BlockStrips {

    private final PdfFile file;
    private final Strips strips;
    private final ColumnStrips columnStrips;
    private final TableStrips tableStrips;
    private final ContentsStrips contentsStrips;
    private final List<Strip> all = new ArrayList<>();
    private int headings;

    /** @param headingPages filled before the strips are painted */
    BlockStrips(PdfFile file, LineBreaker breaker, int[] headingPages) {
        this.file = file;
        this.strips = new Strips(breaker);
        this.columnStrips = new ColumnStrips(strips);
        this.tableStrips = new TableStrips(breaker);
        this.contentsStrips = new ContentsStrips(breaker, headingPages);
    }

    List<Strip> of(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            add(block, blocks);
        }
        return all;
    }

    private void add(Block block, List<Block> document) throws IOException {
        if (block instanceof Paragraph paragraph) {
            all.addAll(strips.of(paragraph));
        } else if (block instanceof Heading heading) {
            addHeading(heading);
        } else if (block instanceof Contents) {
            all.addAll(contentsStrips.of(Heading.in(document)));
        } else if (block instanceof FieldLine fields) {
            all.addAll(strips.of(fields));
        } else if (block instanceof Table table) {
            all.addAll(tableStrips.of(table));
        } else if (block instanceof SideBySide beside) {
            all.add(columnStrips.of(beside));
        } else if (block instanceof Picture picture) {
            all.add(picture(picture, "Picture" + all.size()));
        } else if (block instanceof Emblem emblem) {
            all.add(emblem(emblem, "Garuda" + all.size()));
        } else if (block instanceof SpeedMark mark) {
            all.add(strips.of(mark));
        } else if (block instanceof Foot foot) {
            all.add(columnStrips.of(foot));
        } else if (block instanceof PageBreak) {
            all.add(Strip.BREAK);
        } else {
            throw new IllegalStateException("the PDF writer has not learned " + block.getClass());
        }
    }

    private void addHeading(Heading heading) {
        List<Strip> lines = strips.of(heading.text());
        all.add(lines.get(0).startingHeading(headings++));
        all.addAll(lines.subList(1, lines.size()));
    }

    private Strip picture(Picture picture, String resource) throws IOException {
        file.picture(resource, picture.image());
        float left = Paper.LEFT + (Paper.TEXT_WIDTH - picture.width()) / 2;
        return new Strip(
                Picture.BEFORE,
                picture.height(),
                false,
                null,
                (canvas, top) ->
                        canvas.picture(resource, picture.alternative(), left, top, picture.width(), picture.height()));
    }

    private Strip emblem(Emblem emblem, String resource) throws IOException {
        PDImageXObject picture = file.picture(resource, emblem.image());
        float width = emblem.height() * picture.getWidth() / picture.getHeight();
        float left =
                switch (emblem.place()) {
                    case LEFT -> Paper.LEFT;
                    case MIDDLE_OF_TEXT -> Paper.LEFT + (Paper.TEXT_WIDTH - width) / 2;
                    case MIDDLE_OF_PAPER -> (Paper.WIDTH - width) / 2;
                };
        return new Strip(
                0, 0, true, null, (canvas, top) -> canvas.picture(resource, left, Emblem.TOP, width, emblem.height()));
    }
}

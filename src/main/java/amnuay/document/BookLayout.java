package amnuay.document;

import static amnuay.document.block.Paper.cm;

import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.Contents;
import amnuay.document.block.Emblem;
import amnuay.document.block.Foot;
import amnuay.document.block.Heading;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.template.Filled;
import amnuay.document.template.Head;
import amnuay.document.template.HeadKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** คู่มือ and เล่มรายงาน: cover, a preface if there is one, contents, chapters that each begin a page, appendix behind its own leaf. */
final class BookLayout implements KindLayout {

    private static final String PREFACE = "คำนำ";
    private static final ParagraphStyle COVER = ParagraphStyle.CENTERED.sized(26, 34);
    private static final float COVER_TITLE = cm(6);
    private static final ParagraphStyle PUBLISHER = ParagraphStyle.CENTERED.sized(20, 26);
    private static final ParagraphStyle CHAPTER =
            ParagraphStyle.CENTERED.sized(20, 26).keptWithNext();
    private static final ParagraphStyle SECTION =
            ParagraphStyle.PLAIN.sized(18, 22).spaced(10).keptWithNext();
    private static final ParagraphStyle LEAF = CHAPTER.sized(28, 36).spaced(cm(8));

    @Override
    public List<Block> blocks(Filled filled, Optional<byte[]> garuda) {
        List<Block> blocks = new ArrayList<>(cover(filled.head(), garuda));
        int preface = endOfPreface(filled.body());
        blocks.addAll(chapters(filled.body().subList(0, preface)));
        blocks.addAll(contents());
        blocks.addAll(chapters(filled.body().subList(preface, filled.body().size())));
        if (!filled.annex().isEmpty()) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, Paragraph.of(LEAF, Run.bold("ภาคผนวก"))));
            blocks.add(new PageBreak());
            blocks.addAll(chapters(filled.annex()));
        }
        return blocks;
    }

    private static List<Block> cover(Head head, Optional<byte[]> garuda) {
        List<Block> blocks = new ArrayList<>();
        garuda.ifPresent(
                image -> blocks.add(new Emblem(image, OrderLayout.GARUDA_HEIGHT, Emblem.Place.MIDDLE_OF_TEXT)));
        float before = COVER_TITLE;
        for (String line : Titles.of(head)) {
            blocks.add(Paragraph.of(COVER.spaced(before), Run.bold(line)));
            before = 0;
        }
        head.line(HeadKey.PUBLISHER);
        blocks.add(new Foot(head.lines(HeadKey.PUBLISHER).stream()
                .map(line -> Paragraph.of(PUBLISHER, Run.bold(line)))
                .toList()));
        return blocks;
    }

    private static List<Block> contents() {
        ParagraphStyle page = ParagraphStyle.PLAIN.aligned(Alignment.RIGHT).keptWithNext();
        return List.of(
                new PageBreak(),
                Paragraph.of(CHAPTER, Run.bold("สารบัญ")),
                Paragraph.of(page, Run.bold("หน้า")),
                new Contents());
    }

    /** A first chapter of that name stands before the contents, as is custom. */
    private static int endOfPreface(List<Block> body) {
        if (body.isEmpty()
                || !isChapter(body.get(0))
                || !((Heading) body.get(0)).line().equals(PREFACE)) {
            return 0;
        }
        int end = 1;
        while (end < body.size() && !isChapter(body.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isChapter(Block block) {
        return block instanceof Heading heading && heading.level() == 1;
    }

    /** What stands before the first chapter begins a page too. */
    private static List<Block> chapters(List<Block> body) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : body) {
            if (blocks.isEmpty() || isChapter(block)) {
                blocks.add(new PageBreak());
            }
            blocks.add(block instanceof Heading heading ? styled(heading) : block);
        }
        return blocks;
    }

    private static Heading styled(Heading heading) {
        ParagraphStyle style =
                switch (heading.level()) {
                    case 1 -> CHAPTER;
                    case 2 -> SECTION;
                    default -> heading.text().style();
                };
        return new Heading(heading.level(), heading.text().styled(style));
    }
}

package amnuay.document.template;

import amnuay.document.block.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the text inside a block as runs and puts the values back in place of their marks. */
final class Inlines {

    private final String template;
    private final ValueMarks marks;

    Inlines(String template, ValueMarks marks) {
        this.template = template;
        this.marks = marks;
    }

    List<Run> of(Node block) {
        List<Run> runs = new ArrayList<>();
        read(block, false, runs);
        return withoutOuterBreaks(runs);
    }

    private void read(Node parent, boolean bold, List<Run> runs) {
        for (Node node : MarkdownBlocks.children(parent)) {
            if (node instanceof Text text) {
                runs.add(new Run(marks.resolve(checked(text.getLiteral())), bold, false));
            } else if (node instanceof Code code) {
                runs.add(new Run(marks.resolve(code.getLiteral()), bold, true));
            } else if (node instanceof StrongEmphasis) {
                read(node, true, runs);
            } else if (node instanceof SoftLineBreak) {
                runs.add(new Run(" ", bold, false));
            } else if (isLineBreak(node)) {
                runs.add(new Run("\n", bold, false));
            } else {
                throw BadTemplate.in(
                        template,
                        "ใช้ %s ในข้อความไม่ได้ ใช้ได้เฉพาะ **ตัวหนา** `ข้อความที่ห้ามตัดบรรทัด` และ <br>"
                                .formatted(node.getClass().getSimpleName()));
            }
        }
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof HardLineBreak
                || node instanceof HtmlInline html && html.getLiteral().equals("<br>");
    }

    /** Marks that Markdown left standing in the text are a template gone wrong, not something to print. */
    private String checked(String literal) {
        if (literal.contains("**") || literal.contains("|")) {
            throw BadTemplate.in(
                    template, "เครื่องหมาย ** หรือ | ไม่ครบคู่ใกล้ \"%s\"".formatted(marks.resolve(literal)));
        }
        return literal;
    }

    private static List<Run> withoutOuterBreaks(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && isEmpty(runs.get(from))) {
            from++;
        }
        while (to > from && isEmpty(runs.get(to - 1))) {
            to--;
        }
        return runs.subList(from, to);
    }

    private static boolean isEmpty(Run run) {
        return run.text().isEmpty() || run.text().equals("\n");
    }
}

package amnuay.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where the key blocks of one kind of document stand, and whether they do in a finished PDF. Millimetres, within one.
 *
 * @param garuda left edge, top edge and height; null for a kind without
 */
record Golden(Garuda garuda, List<Mark> marks) {

    static final float TOLERANCE = 1;

    private static final float MILLIMETRES = 25.4f / 72;
    private static final float PAPER = 297;
    private static final float LINE = 6.35f;
    private static final float BASELINE = 0.72f;
    private static final Pattern PICTURE =
            Pattern.compile("q ([\\d.]+) 0 0 ([\\d.]+) ([\\d.]+) ([\\d.]+) cm /Garuda\\d+ Do");

    record Garuda(float left, float top, float height) {}

    /**
     * One line, known by how it starts; null for what is not looked at.
     *
     * @param centre between its ends
     * @param top of the line, which is as high as {@code pitch} says
     * @param gap from the baseline of the line before
     * @param size of the letters as TH Sarabun is measured, in points
     */
    record Mark(String start, Float left, Float centre, Float top, float pitch, Float gap, Float size) {

        static Mark of(String start) {
            return new Mark(start, null, null, null, LINE, null, null);
        }

        Mark left(double millimetres) {
            return new Mark(start, (float) millimetres, centre, top, pitch, gap, size);
        }

        Mark centre(double millimetres) {
            return new Mark(start, left, (float) millimetres, top, pitch, gap, size);
        }

        Mark top(double millimetres) {
            return new Mark(start, left, centre, (float) millimetres, pitch, gap, size);
        }

        Mark pitch(double millimetres) {
            return new Mark(start, left, centre, top, (float) millimetres, gap, size);
        }

        Mark gap(double millimetres) {
            return new Mark(start, left, centre, top, pitch, (float) millimetres, size);
        }

        Mark size(double points) {
            return new Mark(start, left, centre, top, pitch, gap, (float) points);
        }
    }

    static Golden of(Garuda garuda, Mark... marks) {
        return new Golden(garuda, List.of(marks));
    }

    /** What is not where it should be, one sentence each; none if all is well. */
    List<String> violations(byte[] pdf) {
        List<String> violations = new ArrayList<>();
        if (garuda != null) {
            lookAtGaruda(pdf, violations);
        }
        List<PdfText.PlacedLine> lines = PdfText.lines(pdf);
        marks.forEach(mark -> lookAt(mark, lines, violations));
        lines.forEach(line -> {
            if (line.x() < 30 - TOLERANCE || line.right() > 190 + TOLERANCE) {
                violations.add("beyond the margins: " + line);
            }
        });
        return violations;
    }

    private static void lookAt(Mark mark, List<PdfText.PlacedLine> lines, List<String> violations) {
        for (int i = 0; i < lines.size(); i++) {
            PdfText.PlacedLine line = lines.get(i);
            if (PdfText.withoutSpaces(line.text()).startsWith(PdfText.withoutSpaces(mark.start()))) {
                compare(mark, "left edge", mark.left(), line.x(), violations);
                compare(mark, "centre", mark.centre(), (line.x() + line.right()) / 2, violations);
                compare(mark, "top", mark.top(), line.y() - BASELINE * mark.pitch(), violations);
                float before = i == 0 ? 0 : lines.get(i - 1).y();
                compare(mark, "distance from the line before", mark.gap(), line.y() - before, violations);
                // the bundled Sarabun is drawn at 0.65 of the size of TH Sarabun
                compare(mark, "size", mark.size(), line.size() / 0.65f, violations);
                return;
            }
        }
        violations.add("no line starts with " + mark.start());
    }

    private static void compare(Mark mark, String what, Float wanted, float found, List<String> violations) {
        if (wanted != null && Math.abs(wanted - found) > TOLERANCE) {
            violations.add("%s of “%s” is %.1f, not %.1f".formatted(what, mark.start(), found, wanted));
        }
    }

    private void lookAtGaruda(byte[] pdf, List<String> violations) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] content = document.getPage(0).getContents().readAllBytes();
            Matcher picture = PICTURE.matcher(new String(content, StandardCharsets.US_ASCII));
            if (!picture.find()) {
                violations.add("no Garuda");
                return;
            }
            float height = Float.parseFloat(picture.group(2)) * MILLIMETRES;
            float left = Float.parseFloat(picture.group(3)) * MILLIMETRES;
            float top = PAPER - Float.parseFloat(picture.group(4)) * MILLIMETRES - height;
            Mark mark = Mark.of("Garuda");
            compare(mark, "height", garuda.height(), height, violations);
            compare(mark, "left edge", garuda.left(), left, violations);
            compare(mark, "top", garuda.top(), top, violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

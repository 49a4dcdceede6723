package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many answered sheets came in which way.
 *
 * @param online through the public form
 * @param paper typed from paper, one by one
 * @param file out of files
 */
record SheetCounts(int online, int paper, int file) {

    int all() {
        return online + paper + file;
    }

    /** The ways in which some came in, in Thai digits: {@code ตอบออนไลน์ ๓๐ ชุด และแบบกระดาษ ๕ ชุด}. */
    String words() {
        List<String> ways = Stream.of(way("ตอบออนไลน์", online), way("แบบกระดาษ", paper), way("นำเข้าจากไฟล์", file))
                .filter(way -> !way.isEmpty())
                .toList();
        if (ways.size() < 2) {
            return String.join("", ways);
        }
        int last = ways.size() - 1;
        return String.join(" ", ways.subList(0, last)) + " และ" + ways.get(last);
    }

    private static String way(String name, int sheets) {
        return sheets == 0 ? "" : name + " " + ThaiText.digits(sheets) + " ชุด";
    }
}

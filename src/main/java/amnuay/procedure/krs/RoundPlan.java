package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds for the rounds of a year.
 *
 * @param today in Bangkok
 */
record RoundPlan(FiscalYear year, LocalDate today) {

    /** Reports of a year are often due only after it. */
    private static final int DAYS_AFTER_THE_YEAR = 60;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_ROUNDS = 12;

    /** @throws Refusal naming the round that cannot be as it is planned */
    void requireValid(List<RoundEntry> rounds) {
        if (rounds.isEmpty()) {
            throw new Refusal("กรุณากำหนดรอบการรายงานของ" + year.label() + " อย่างน้อยหนึ่งรอบ");
        }
        if (rounds.size() > MOST_ROUNDS) {
            throw new Refusal("กำหนดรอบได้ไม่เกิน 12 รอบต่อปี แต่พบ " + rounds.size());
        }
        Set<String> names = new HashSet<>();
        for (RoundEntry round : rounds) {
            requireName(round.name(), names);
            requireDates(round);
        }
        requireNoOverlap(rounds);
    }

    /** @throws Refusal when the round would close before today */
    void requireAhead(RoundEntry round) {
        if (round.closes().isBefore(today)) {
            throw new Refusal(quoted(round) + " ปิดวันที่ " + ThaiDates.screenDate(round.closes())
                    + " ซึ่งผ่านไปแล้ว กรุณากำหนดวันปิดเป็นวันนี้หรือหลังจากนี้ หรือนำรอบนี้ออก");
        }
    }

    /** The wanted rounds and those that have opened and stay, whether named or not. */
    static List<RoundEntry> withOpened(List<Round> known, List<RoundEntry> wanted) {
        List<String> names = wanted.stream().map(RoundEntry::name).toList();
        List<RoundEntry> all = new ArrayList<>(wanted);
        known.stream()
                .filter(round -> round.isOpened() && !names.contains(round.name()))
                .forEach(round -> all.add(round.entry()));
        return all;
    }

    /** @throws Refusal when a round that has opened would move */
    static void requireSame(Round round, RoundEntry entry) {
        if (!round.opens().equals(entry.opens()) || !round.closes().equals(entry.closes())) {
            throw Refusal.conflict("รอบ “" + round.name()
                    + "” เปิดไปแล้ว จึงแก้ในปฏิทินไม่ได้ เลื่อนวันปิดได้ที่หน้า “ผลการดำเนินงาน KRS”");
        }
    }

    /** Why a round can no longer be added: the process waits for none after the last. */
    static Refusal addedTooLate(RoundEntry entry, Round last) {
        return Refusal.conflict("เพิ่มรอบ “" + entry.name() + "” ไม่ได้แล้ว เพราะรอบสุดท้ายของปี (“" + last.name()
                + "”) เปิดไปแล้ว ขั้นตอนของปีนี้จึงไม่รอรอบใหม่ กรุณาเลื่อนวันปิดของรอบ “" + last.name()
                + "” แล้วรายงานผลในรอบนั้นแทน");
    }

    private static void requireName(String name, Set<String> names) {
        if (name.isEmpty()) {
            throw new Refusal("กรุณากรอกชื่อรอบให้ครบทุกรอบ เช่น รอบที่ ๑");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("ชื่อรอบยาวเกิน 100 ตัวอักษร กรุณาย่อ");
        }
        if (!names.add(name)) {
            throw new Refusal("ชื่อ “" + name + "” มีมากกว่าหนึ่งรอบ กรุณาตั้งชื่อไม่ให้ซ้ำกัน");
        }
    }

    private void requireDates(RoundEntry round) {
        if (round.opens() == null || round.closes() == null) {
            throw new Refusal("กรุณากรอกวันเปิดและวันปิดของ" + quoted(round));
        }
        if (!round.closes().isAfter(round.opens())) {
            throw new Refusal(quoted(round) + ": วันปิด " + ThaiDates.screenDate(round.closes())
                    + " ต้องอยู่หลังวันเปิด " + ThaiDates.screenDate(round.opens()));
        }
        LocalDate latest = year.end().plusDays(DAYS_AFTER_THE_YEAR);
        if (round.opens().isBefore(year.start()) || round.closes().isAfter(latest)) {
            throw new Refusal(quoted(round) + " อยู่นอก" + year.label() + " ต้องเปิดตั้งแต่วันที่ "
                    + ThaiDates.screenDate(year.start()) + " และปิดไม่เกินวันที่ " + ThaiDates.screenDate(latest)
                    + " (60 วันหลังสิ้นปีงบประมาณ)");
        }
        if (round.warningDays() < 0
                || round.closes().minusDays(round.warningDays()).isBefore(round.opens())) {
            throw new Refusal(quoted(round) + ": เตือนก่อนปิด " + round.warningDays()
                    + " วันไม่ได้ กรุณากรอกจำนวนวันตั้งแต่ 0 และไม่ย้อนไปก่อนวันเปิด");
        }
    }

    private static void requireNoOverlap(List<RoundEntry> rounds) {
        List<RoundEntry> inOrder =
                rounds.stream().sorted(Comparator.comparing(RoundEntry::opens)).toList();
        for (int next = 1; next < inOrder.size(); next++) {
            RoundEntry before = inOrder.get(next - 1);
            if (!inOrder.get(next).opens().isAfter(before.closes())) {
                throw new Refusal(quoted(inOrder.get(next)) + " เปิดวันที่ "
                        + ThaiDates.screenDate(inOrder.get(next).opens()) + " ซึ่งยังไม่พ้นวันปิดของ" + quoted(before)
                        + " (" + ThaiDates.screenDate(before.closes()) + ") กรุณาแก้ไม่ให้ช่วงเวลาซ้อนกัน");
            }
        }
    }

    private static String quoted(RoundEntry round) {
        return "รอบ “" + round.name() + "”";
    }
}

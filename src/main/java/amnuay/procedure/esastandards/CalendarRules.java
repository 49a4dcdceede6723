package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for the calendar of a year. */
record CalendarRules(FiscalYear year) {

    /** The self-assessment is often due only after the year. */
    private static final int DAYS_AFTER_THE_YEAR = 60;

    private static final int MOST_ROUNDS = 12;

    /** @throws Refusal naming what cannot be as it is planned */
    void requireValid(CalendarPlan plan) {
        requireValid(plan.rounds());
        requireAssessment(plan.assessmentOpens(), plan.assessmentDue());
    }

    void requireValid(List<CalendarPlan.PlannedRound> rounds) {
        if (rounds.isEmpty() || rounds.size() > MOST_ROUNDS) {
            throw new Refusal("ปฏิทินต้องมีรอบรายงานความก้าวหน้า 1 ถึง " + MOST_ROUNDS + " รอบ แต่พบ " + rounds.size());
        }
        Set<String> names = new HashSet<>();
        for (CalendarPlan.PlannedRound round : rounds) {
            if (!names.add(round.name())) {
                throw new Refusal("ชื่อ “" + round.name() + "” มีมากกว่าหนึ่งรอบ กรุณาตั้งชื่อไม่ให้ซ้ำกัน");
            }
            if (!round.closes().isAfter(round.opens())) {
                throw new Refusal(quoted(round) + ": วันปิด " + ThaiDates.screenDate(round.closes())
                        + " ต้องอยู่หลังวันเปิด " + ThaiDates.screenDate(round.opens()));
            }
            requireInside(quoted(round), round.opens(), round.closes());
        }
        requireNoOverlap(rounds);
    }

    /**
     * @param today in Bangkok
     * @throws Refusal naming a round that would be over before anybody could report in it
     */
    void requireAhead(List<CalendarPlan.PlannedRound> rounds, LocalDate today) {
        rounds.stream()
                .filter(round -> round.closes().isBefore(today))
                .findFirst()
                .ifPresent(over -> {
                    throw new Refusal(quoted(over) + " ปิดวันที่ " + ThaiDates.screenDate(over.closes())
                            + " ซึ่งผ่านไปแล้ว กรุณากำหนดวันปิดเป็นวันนี้หรือหลังจากนี้ หรือนำรอบนี้ออก");
                });
    }

    void requireAssessment(LocalDate opens, LocalDate due) {
        if (due.isBefore(opens)) {
            throw new Refusal("กำหนดเสร็จของการประเมินตนเอง " + ThaiDates.screenDate(due) + " ต้องไม่อยู่ก่อนวันเริ่ม "
                    + ThaiDates.screenDate(opens));
        }
        requireInside("การประเมินตนเอง", opens, due);
    }

    private void requireInside(String what, LocalDate first, LocalDate last) {
        LocalDate latest = year.end().plusDays(DAYS_AFTER_THE_YEAR);
        if (first.isBefore(year.start()) || last.isAfter(latest)) {
            throw new Refusal(what + " อยู่นอก" + year.label() + " ต้องเริ่มตั้งแต่วันที่ "
                    + ThaiDates.screenDate(year.start()) + " และไม่เกินวันที่ " + ThaiDates.screenDate(latest)
                    + " (60 วันหลังสิ้นปีงบประมาณ)");
        }
    }

    private static void requireNoOverlap(List<CalendarPlan.PlannedRound> rounds) {
        List<CalendarPlan.PlannedRound> inOrder = rounds.stream()
                .sorted(Comparator.comparing(CalendarPlan.PlannedRound::opens))
                .toList();
        for (int next = 1; next < inOrder.size(); next++) {
            CalendarPlan.PlannedRound before = inOrder.get(next - 1);
            if (!inOrder.get(next).opens().isAfter(before.closes())) {
                throw new Refusal(quoted(inOrder.get(next)) + " เปิดวันที่ "
                        + ThaiDates.screenDate(inOrder.get(next).opens()) + " ซึ่งยังไม่พ้นวันปิดของ" + quoted(before)
                        + " (" + ThaiDates.screenDate(before.closes()) + ") กรุณาแก้ไม่ให้ช่วงเวลาซ้อนกัน");
            }
        }
    }

    private static String quoted(CalendarPlan.PlannedRound round) {
        return "รอบ “" + round.name() + "”";
    }
}

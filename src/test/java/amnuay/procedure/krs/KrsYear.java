package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A fiscal year with three indicators of unequal weight, scored in three ways, and two rounds: enough to report results without a process. */
@Component
class KrsYear {

    private final KrsOffice office;
    private final Indicators indicators;
    private final Rounds rounds;
    private final Results results;

    KrsYear(KrsOffice office, Indicators indicators, Rounds rounds, Results results) {
        this.office = office;
        this.indicators = indicators;
        this.rounds = rounds;
        this.results = results;
    }

    /** Indicators 1 (five levels), 2 (50/75/100) and 3 (less is better); nobody has opened a round. */
    void prepare(int year) {
        office.furnish();
        put(year, 1, "20", Direction.MORE_IS_BETTER, "80", ScaleTest.fiveLevels(null));
        put(
                year,
                2,
                "12.5",
                Direction.MORE_IS_BETTER,
                "90",
                new Scale(
                        ScaleTest.levels("50=70", "75=80", "100=90"),
                        Direction.MORE_IS_BETTER,
                        false,
                        BigDecimal.ZERO));
        put(
                year,
                3,
                "67.5",
                Direction.LESS_IS_BETTER,
                "0.2",
                new Scale(ScaleTest.levels("1=0.5", "3=0.3", "5=0.1"), Direction.LESS_IS_BETTER, true, null));
        rounds.plan(year, List.of(first(year), second(year)));
    }

    /** The round of that name as it stands after its opening. */
    Round open(int year, String name) {
        Round round = rounds.of(year).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        rounds.open(round.id(), Instant.now());
        results.begin(rounds.get(round.id()));
        return rounds.get(round.id());
    }

    Indicator indicator(int year, String code) {
        return indicators.of(year).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Result result(Round round, String code) {
        return results.of(round).stream()
                .filter(result -> result.indicatorId()
                        .equals(indicator(round.fiscalYear(), code).id()))
                .findFirst()
                .orElseThrow();
    }

    Result report(Round round, String code, String value) {
        return results.submit(result(round, code).id(), entry(value), KEEPER);
    }

    static ResultEntry entry(String value) {
        return new ResultEntry(
                new BigDecimal(value),
                "ดำเนินการครบทุกโรงเรียน",
                "ผู้บริหารสนับสนุน",
                "ข้อมูลมาล่าช้า",
                "ควรเก็บข้อมูลทุกเดือน");
    }

    static RoundEntry first(int year) {
        return new RoundEntry("รอบที่ ๑", day(year, 3, 1), day(year, 3, 31), 7);
    }

    static RoundEntry second(int year) {
        return new RoundEntry("รอบที่ ๒", day(year, 9, 1), day(year, 9, 30), 7);
    }

    /** In the calendar year in which the fiscal year ends. */
    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year - 543, month, day);
    }

    /** An indicator of the test's own people; its code is its number. */
    void put(int year, int number, String weight, Direction direction, String target, Scale scale) {
        indicators.put(
                year,
                new IndicatorEntry(
                        Integer.toString(number),
                        "การประเมินประสิทธิผล",
                        "ตัวชี้วัดทดสอบที่ " + number,
                        new BigDecimal(weight),
                        "ร้อยละ",
                        "ร้อยละ " + target,
                        direction,
                        "",
                        "",
                        PLAN,
                        RESPONSIBLE,
                        SUPERVISOR,
                        List.of(new Keeper(KEEPER, "รวบรวมผล")),
                        new Measure("นิยามของตัวชี้วัด", new BigDecimal(target), scale, List.of())),
                number);
    }
}

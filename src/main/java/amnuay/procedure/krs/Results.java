package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is reported about each indicator in each round, its score, and where the year stands. */
@Component
@Transactional
class Results {

    private static final int LONGEST_REFERENCE = 200;

    private final ResultRepository results;
    private final Rounds rounds;
    private final Indicators indicators;
    private final Clock clock;

    Results(ResultRepository results, Rounds rounds, Indicators indicators, Clock clock) {
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Makes a row for every indicator of the round's year; those that have one keep it. From now on no indicator comes or goes.
     *
     * @return the round's results in the order of the framework
     */
    public List<Result> begin(Round round) {
        indicators.close(round.fiscalYear());
        results.begin(round.id(), round.fiscalYear());
        return of(round);
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public Result get(UUID id) {
        return results.findById(id)
                .orElseThrow(() -> Refusal.notFound("ไม่พบผลการดำเนินงานนี้ กรุณาเปิดจากหน้ารายการอีกครั้ง"));
    }

    /** In the order of the framework; empty before the round has opened. */
    @Transactional(readOnly = true)
    public List<Result> of(Round round) {
        return results.ofRound(round.id());
    }

    /**
     * Takes in what a keeper reports, and computes the score. After a return it is reported anew; after the round's close it is late, not
     * refused.
     *
     * @param person login name of the reporter
     * @throws Refusal when the indicator has no scale, the value lies outside every level, or the result is in KRS already
     */
    public Result submit(UUID id, ResultEntry entry, String person) {
        Result result = get(id);
        Indicator indicator = indicators.get(result.indicatorId());
        if (result.state() == ResultState.ENTERED) {
            throw Refusal.conflict("ผลของตัวชี้วัด " + indicator.code() + " บันทึกใน KRS แล้ว จึงส่งใหม่ไม่ได้");
        }
        if (indicator.scale() == null) {
            throw Refusal.conflict(
                    "ตัวชี้วัด " + indicator.code()
                            + " ยังไม่มีเกณฑ์การให้คะแนน จึงยังคิดคะแนนไม่ได้ กรุณาแจ้งกลุ่มอำนวยการให้กรอกเกณฑ์ที่หน้าตัวชี้วัดก่อน");
        }
        result.submit(entry, indicator.scale().score(entry.value()), person, clock.instant());
        return results.saveAndFlush(result);
    }

    /** A reviewer sends it back to its keepers. */
    public Result returned(UUID id) {
        return become(id, ResultState.RETURNED);
    }

    /** Supervisor and coordinator have passed it; it waits to be typed into KRS. */
    public Result checked(UUID id) {
        return become(id, ResultState.CHECKED);
    }

    /**
     * Notes that the result was typed into KRS; noting it again corrects what was noted.
     *
     * @param reference what KRS shows for the entry
     * @param enteredAt when it was typed, Bangkok time
     * @param person login name of who typed it
     * @throws Refusal when nothing is reported yet, the reference is missing, or the time lies in the future or before the round
     */
    public Result recordEntry(UUID id, String reference, LocalDateTime enteredAt, String person) {
        Result result = get(id);
        Round round = rounds.get(result.roundId());
        if (!result.isSubmitted()) {
            throw Refusal.conflict(
                    "ตัวชี้วัดนี้ยังไม่มีผลการดำเนินงานในรอบ “" + round.name() + "” จึงยังบันทึกการนำเข้า KRS ไม่ได้");
        }
        String shown = reference == null ? "" : reference.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_REFERENCE) {
            throw new Refusal("กรุณากรอกเลขอ้างอิงหรือข้อความที่ KRS แสดง ไม่เกิน 200 ตัวอักษร");
        }
        if (enteredAt == null) {
            throw new Refusal("กรุณากรอกวันและเวลาที่บันทึกใน KRS");
        }
        Instant moment = enteredAt.atZone(ThaiDates.ZONE).toInstant();
        if (moment.isAfter(clock.instant())) {
            throw new Refusal("วันและเวลาที่บันทึกใน KRS อยู่ในอนาคต กรุณาตรวจสอบ");
        }
        if (enteredAt.toLocalDate().isBefore(round.opens())) {
            throw new Refusal(
                    "วันที่บันทึกใน KRS (" + ThaiDates.screenDate(enteredAt.toLocalDate()) + ") อยู่ก่อนวันเปิดรอบ “"
                            + round.name() + "” (" + ThaiDates.screenDate(round.opens()) + ") กรุณาตรวจสอบ");
        }
        result.enter(shown, moment, person);
        return results.saveAndFlush(result);
    }

    /** Entered into KRS after the due date, or not entered although that is over. */
    @Transactional(readOnly = true)
    public boolean isLate(Result result) {
        LocalDate due = rounds.due(rounds.get(result.roundId()), indicators.get(result.indicatorId()));
        return result.isLate(due, LocalDate.now(clock));
    }

    /** Everything about a year, in a number of statements that does not depend on how much there is. */
    @Transactional(readOnly = true)
    public Standing standing(int fiscalYear) {
        List<Round> all = rounds.of(fiscalYear);
        Map<Place, Result> reported = new HashMap<>();
        results.findByRoundIdIn(all.stream().map(Round::id).toList())
                .forEach(result -> reported.put(new Place(result.roundId(), result.indicatorId()), result));
        Map<Place, RoundOverride> own = new HashMap<>();
        rounds.overrides(all)
                .forEach(override -> own.put(new Place(override.roundId(), override.indicatorId()), override));
        List<Standing.Line> lines = indicators.of(fiscalYear).stream()
                .map(indicator -> new Standing.Line(
                        indicator,
                        all.stream()
                                .map(round -> cell(round, new Place(round.id(), indicator.id()), reported, own))
                                .toList()))
                .toList();
        return new Standing(fiscalYear, all, lines);
    }

    private Standing.Cell cell(
            Round round, Place place, Map<Place, Result> reported, Map<Place, RoundOverride> overrides) {
        RoundOverride own = overrides.get(place);
        LocalDate due = own == null ? round.closes() : own.dueIn(round);
        Optional<Result> result = Optional.ofNullable(reported.get(place));
        boolean late =
                result.map(found -> found.isLate(due, LocalDate.now(clock))).orElse(false);
        return new Standing.Cell(round, result, due, late);
    }

    private Result become(UUID id, ResultState next) {
        Result result = get(id);
        if (!result.isSubmitted()) {
            throw Refusal.conflict("ตัวชี้วัดนี้ยังไม่มีผลการดำเนินงานให้พิจารณา");
        }
        result.become(next);
        return results.saveAndFlush(result);
    }

    private record Place(UUID round, UUID indicator) {}
}

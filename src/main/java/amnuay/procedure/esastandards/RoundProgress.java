package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was reported about every point in every round, and the meetings about it (step ๕). A round is over once its meeting was held. */
@Component
@Transactional
class RoundProgress {

    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    private final PointProgressRepository reports;
    private final ProgressMeetingRepository meetings;
    private final YearCalendars calendars;
    private final Points points;
    private final Clock clock;

    RoundProgress(
            PointProgressRepository reports,
            ProgressMeetingRepository meetings,
            YearCalendars calendars,
            Points points,
            Clock clock) {
        this.reports = reports;
        this.meetings = meetings;
        this.calendars = calendars;
        this.points = points;
        this.clock = clock;
    }

    /** The first round, in the order of opening, that no meeting was held about; empty when all are over. */
    @Transactional(readOnly = true)
    public Optional<ProgressRound> next(int year) {
        Set<UUID> held = meetings(year).stream().map(ProgressMeeting::roundId).collect(Collectors.toSet());
        return calendars.rounds(year).stream()
                .filter(round -> !held.contains(round.id()))
                .findFirst();
    }

    /** Until when reports are taken: 16.30 in Bangkok on the last day. */
    static Instant closes(ProgressRound round) {
        return round.closes().atTime(CLOSING).atZone(ThaiDates.ZONE).toInstant();
    }

    /** @throws Refusal when the round has closed, or somebody has reported about the point in it */
    void report(ProgressRound round, PointView point, ReportPointProgress.Form form, String person) {
        Instant now = clock.instant();
        if (now.isAfter(closes(round))) {
            throw Refusal.conflict("ปิดรับรายงานความก้าวหน้า" + round.name() + " แล้วเมื่อ "
                    + ThaiDates.screenTime(closes(round)) + " จึงรายงานประเด็น " + point.code()
                    + " ในรอบนี้ไม่ได้ กรุณานำเสนอในที่ประชุมรายงานความก้าวหน้า หรือรายงานในรอบถัดไป");
        }
        if (reports.existsByRoundIdAndPointId(round.id(), point.id())) {
            throw Refusal.conflict("มีผู้รายงานความก้าวหน้าของประเด็น " + point.code() + " ใน" + round.name()
                    + " แล้ว กรุณาโหลดรายการงานใหม่");
        }
        reports.saveAndFlush(new PointProgress(round.id(), point.id(), form, person, now));
    }

    /** The points that nothing was reported about in the round, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<PointView> missing(ProgressRound round) {
        Set<UUID> reported = of(round).stream().map(PointProgress::pointId).collect(Collectors.toSet());
        return points.of(round.fiscalYear()).stream()
                .filter(point -> !reported.contains(point.id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<PointProgress> of(ProgressRound round) {
        return reports.findByRoundId(round.id());
    }

    /** Everything that was reported in the year, the oldest first. */
    @Transactional(readOnly = true)
    public List<PointProgress> of(int year) {
        return reports.findByRoundIdInOrderByReportedAt(
                calendars.rounds(year).stream().map(ProgressRound::id).toList());
    }

    @Transactional(readOnly = true)
    public Optional<PointProgress> lastOf(UUID point) {
        return reports.findFirstByPointIdOrderByReportedAtDesc(point);
    }

    /** @throws Refusal when the day is before the round opened or still to come */
    void hold(ProgressRound round, HoldProgressMeeting.Form form, String person) {
        if (form.heldOn().isBefore(round.opens())
                || form.heldOn().atStartOfDay(ThaiDates.ZONE).toInstant().isAfter(clock.instant())) {
            throw new Refusal("วันประชุม " + ThaiDates.screenDate(form.heldOn()) + " ต้องอยู่ระหว่างวันเปิด"
                    + round.name() + " (" + ThaiDates.screenDate(round.opens()) + ") ถึงวันนี้ กรุณาตรวจวันที่");
        }
        if (meetings.existsById(round.id())) {
            throw Refusal.conflict("บันทึกการประชุมของ" + round.name() + " แล้ว กรุณาโหลดรายการงานใหม่");
        }
        meetings.saveAndFlush(new ProgressMeeting(round, form, person, clock.instant()));
    }

    /** In the order in which they were held. */
    @Transactional(readOnly = true)
    public List<ProgressMeeting> meetings(int year) {
        return meetings.findByFiscalYear(year).stream()
                .sorted(Comparator.comparing(ProgressMeeting::heldOn))
                .toList();
    }
}

package amnuay.procedure.esastandards;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a year was driven and monitored, as the book tells of it. */
@Component
class SarDrive {

    private final RoundProgress progress;
    private final YearCalendars calendars;
    private final Monitoring monitoring;

    SarDrive(RoundProgress progress, YearCalendars calendars, Monitoring monitoring) {
        this.progress = progress;
        this.calendars = calendars;
        this.monitoring = monitoring;
    }

    Map<String, Object> of(int year) {
        List<MonitoringVisit> visits =
                monitoring.of(year).stream().filter(MonitoringVisit::isRecorded).toList();
        return Map.of(
                "rounds",
                rounds(year),
                "hasRounds",
                !calendars.rounds(year).isEmpty(),
                "visits",
                visits(visits),
                "hasVisits",
                !visits.isEmpty());
    }

    private List<Map<String, Object>> rounds(int year) {
        Map<UUID, ProgressMeeting> meetings = progress.meetings(year).stream()
                .collect(Collectors.toMap(ProgressMeeting::roundId, Function.identity()));
        return calendars.rounds(year).stream()
                .map(round -> round(round, meetings.get(round.id())))
                .toList();
    }

    private Map<String, Object> round(ProgressRound round, ProgressMeeting meeting) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", ThaiText.digits(round.name()));
        row.put("reported", ThaiText.digits(progress.of(round).size()));
        row.put("missing", ThaiText.digits(progress.missing(round).size()));
        row.put("heldOn", meeting == null ? "–" : ThaiDates.shortDate(meeting.heldOn()));
        row.put("discussion", meeting == null ? "–" : ThaiText.digits(Texts.oneLine(meeting.discussion())));
        return row;
    }

    private List<Map<String, Object>> visits(List<MonitoringVisit> visits) {
        Map<UUID, MonitoringVisit> byId =
                visits.stream().collect(Collectors.toMap(MonitoringVisit::id, Function.identity()));
        return monitoring.notes(visits).stream()
                .sorted(Comparator.comparing(
                        (MonitoringNote note) -> byId.get(note.visitId()).heldOn()))
                .map(note -> Map.<String, Object>of(
                        "heldOn", ThaiDates.shortDate(byId.get(note.visitId()).heldOn()),
                        "standard", ThaiText.digits(note.standard()),
                        "notes", ThaiText.digits(Texts.oneLine(note.notes())),
                        "action",
                                note.action().isEmpty()
                                        ? "–"
                                        : ThaiText.digits(Texts.oneLine(note.action())) + " (ภายใน "
                                                + ThaiDates.shortDate(note.until()) + ")"))
                .toList();
    }
}

package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of each fiscal year (Buddhist Era), with the due date and team that an indicator has in a round. */
@Component
@Transactional
class Rounds {

    private final RoundRepository rounds;
    private final RoundOverrideRepository overrides;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            RoundOverrideRepository overrides,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.overrides = overrides;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they open. */
    @Transactional(readOnly = true)
    public List<Round> of(int fiscalYear) {
        return rounds.findByFiscalYearOrderByOpensAscNameAsc(fiscalYear);
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(UUID id) {
        return rounds.findById(id);
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return rounds.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบรอบการรายงานนี้ อาจถูกนำออกจากปฏิทินแล้ว"));
    }

    /**
     * Sets the year's rounds. One that has opened stays as it is, whether named or not; of the others, those that are not named any more
     * go away.
     *
     * @return all rounds of the year
     * @throws Refusal when the plan is contradictory, changes a round that has opened, or adds one after the last has opened
     */
    public List<Round> plan(int fiscalYear, List<RoundEntry> wanted) {
        List<Round> known = of(fiscalYear);
        Map<String, Round> byName = known.stream().collect(Collectors.toMap(Round::name, Function.identity()));
        RoundPlan rules = rules(fiscalYear);
        rules.requireValid(RoundPlan.withOpened(known, wanted));
        boolean lastHasOpened = !known.isEmpty() && known.stream().allMatch(Round::isOpened);
        for (RoundEntry entry : wanted) {
            Round round = byName.get(entry.name());
            if (round == null && lastHasOpened) {
                throw RoundPlan.addedTooLate(entry, known.get(known.size() - 1));
            }
            if (round != null && round.isOpened()) {
                RoundPlan.requireSame(round, entry);
            } else {
                rules.requireAhead(entry);
                replan(fiscalYear, round, entry);
            }
        }
        List<String> names = wanted.stream().map(RoundEntry::name).toList();
        rounds.deleteAll(known.stream()
                .filter(round -> !round.isOpened() && !names.contains(round.name()))
                .toList());
        rounds.flush();
        events.publishEvent(new RoundsChanged(fiscalYear));
        return of(fiscalYear);
    }

    /**
     * Moves a round's dates; of one that has opened only the close.
     *
     * @throws Refusal when it has closed, or the new dates are contradictory or past
     */
    public Round move(UUID id, LocalDate opens, LocalDate closes) {
        Round round = get(id);
        if (round.isClosed()) {
            throw Refusal.conflict("รอบ “" + round.name() + "” ปิดไปแล้ว จึงเลื่อนวันไม่ได้");
        }
        if (round.isOpened() && !round.opens().equals(opens)) {
            throw Refusal.conflict(
                    "รอบ “" + round.name() + "” เปิดไปแล้ว จึงเปลี่ยนวันเปิดไม่ได้ เลื่อนได้เฉพาะวันปิด");
        }
        RoundEntry moved = new RoundEntry(round.name(), opens, closes, round.warningDays());
        List<RoundEntry> all = new ArrayList<>(of(round.fiscalYear()).stream()
                .filter(other -> !other.id().equals(id))
                .map(Round::entry)
                .toList());
        all.add(moved);
        rules(round.fiscalYear()).requireValid(all);
        rules(round.fiscalYear()).requireAhead(moved);
        round.plan(moved);
        Round saved = rounds.saveAndFlush(round);
        events.publishEvent(new RoundsChanged(saved.fiscalYear()));
        return saved;
    }

    /** The earliest that has not opened. */
    @Transactional(readOnly = true)
    public Optional<Round> nextToOpen(int fiscalYear) {
        return of(fiscalYear).stream().filter(round -> !round.isOpened()).findFirst();
    }

    /** Whether weights and scales of the year stand fast, since results are scored with them. */
    @Transactional(readOnly = true)
    public boolean anyOpened(int fiscalYear) {
        return rounds.existsByFiscalYearAndOpenedAtIsNotNull(fiscalYear);
    }

    /** Repeating it keeps the first moment. */
    public Round open(UUID id, Instant at) {
        return change(id, round -> round.open(at));
    }

    /** Says that the round's time is over; late results may still come. Repeating it keeps the first moment. */
    public Round close(UUID id, Instant at) {
        return change(id, round -> round.close(at));
    }

    /** The indicator's own due date in the round, else the round's close. */
    @Transactional(readOnly = true)
    public LocalDate due(Round round, Indicator indicator) {
        return override(round.id(), indicator.id()).map(own -> own.dueIn(round)).orElse(round.closes());
    }

    /** The indicator's own team in the round, else that of the year. */
    @Transactional(readOnly = true)
    public Team team(Round round, Indicator indicator) {
        return override(round.id(), indicator.id())
                .map(own -> own.teamOf(indicator))
                .orElseGet(indicator::team);
    }

    /** What differs in these rounds, in one question to the database. */
    @Transactional(readOnly = true)
    public List<RoundOverride> overrides(List<Round> of) {
        return overrides.findByRoundIdIn(of.stream().map(Round::id).toList());
    }

    /**
     * @param due null to go back to the round's close
     * @throws Refusal for a day outside the round
     */
    public void setDue(UUID roundId, UUID indicator, LocalDate due) {
        Round round = get(roundId);
        if (due != null && (due.isBefore(round.opens()) || due.isAfter(round.closes()))) {
            throw new Refusal("กำหนดส่งวันที่ " + ThaiDates.screenDate(due) + " อยู่นอกรอบ “" + round.name()
                    + "” ต้องอยู่ระหว่าง " + ThaiDates.screenDate(round.opens()) + " ถึง "
                    + ThaiDates.screenDate(round.closes()));
        }
        change(roundId, indicator, own -> own.due(due));
    }

    /**
     * @param team null to go back to the year's team
     * @throws Refusal when it is incomplete or somebody in it has left
     */
    public void setTeam(UUID roundId, Indicator indicator, Team team) {
        get(roundId);
        if (team != null) {
            team.requireComplete(indicator.code());
            requireActive(team.supervisor());
            team.keepers().forEach(keeper -> requireActive(keeper.person()));
        }
        change(roundId, indicator.id(), own -> own.team(team));
    }

    /** Sets due date and team together, both or neither; see {@link #setDue} and {@link #setTeam}. */
    public void assign(Round round, Indicator indicator, LocalDate due, Team team) {
        setDue(round.id(), indicator.id(), due);
        setTeam(round.id(), indicator, team);
    }

    private void change(UUID round, UUID indicator, Consumer<RoundOverride> change) {
        RoundOverride own = override(round, indicator).orElseGet(() -> new RoundOverride(round, indicator));
        change.accept(own);
        overrides.saveAndFlush(own);
        events.publishEvent(new RoundsChanged(get(round).fiscalYear()));
    }

    private Optional<RoundOverride> override(UUID round, UUID indicator) {
        return overrides.findByRoundIdAndIndicatorId(round, indicator);
    }

    private Round change(UUID id, Consumer<Round> change) {
        Round round = get(id);
        change.accept(round);
        return rounds.saveAndFlush(round);
    }

    private void replan(int fiscalYear, Round round, RoundEntry entry) {
        if (round == null) {
            rounds.save(new Round(fiscalYear, entry));
        } else {
            round.plan(entry);
        }
    }

    private RoundPlan rules(int fiscalYear) {
        return new RoundPlan(new FiscalYear(fiscalYear), LocalDate.now(clock));
    }

    private void requireActive(String person) {
        if (organization.person(person).filter(PersonView::active).isEmpty()) {
            throw new Refusal("ไม่พบบุคลากรรหัสผู้ใช้ “" + person + "” ที่ยังปฏิบัติงานอยู่ กรุณาเลือกผู้อื่น");
        }
    }
}

package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the certifiers say of each round, as often as they say it, and what is sent to them (step ๑๐). */
@Component
@Transactional
class Certifications {

    private final CertificationRepository certifications;
    private final DataRequestRepository requests;
    private final Rounds rounds;
    private final Indicators indicators;
    private final Clock clock;

    Certifications(
            CertificationRepository certifications,
            DataRequestRepository requests,
            Rounds rounds,
            Indicators indicators,
            Clock clock) {
        this.certifications = certifications;
        this.requests = requests;
        this.rounds = rounds;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Keeps a word of the certifiers.
     *
     * @param person login name of who records it
     * @throws Refusal when the round is certified already, certified while data is still to be sent, the date lies in the future, data is
     *     due before the date, or an indicator is not of the round's year
     */
    public Certification record(UUID roundId, CertificationEntry entry, String person) {
        Round round = rounds.get(roundId);
        if (isCertified(roundId)) {
            throw Refusal.conflict("รอบ “" + round.name() + "” ได้รับการรับรองผลแล้ว จึงบันทึกซ้ำไม่ได้");
        }
        if (entry.outcome() == CertificationOutcome.CERTIFIED && !open(roundId).isEmpty()) {
            throw Refusal.conflict("รอบ “" + round.name() + "” ยังมีข้อมูลเพิ่มเติมที่ยังไม่ได้จัดส่ง "
                    + open(roundId).size() + " รายการ กรุณาบันทึกการจัดส่งให้ครบก่อน");
        }
        requirePlausible(entry, round);
        Certification kept = certifications.saveAndFlush(new Certification(roundId, entry, person, clock.instant()));
        List<DataRequest> asked = new ArrayList<>();
        entry.wanted().forEach(wanted -> asked.add(new DataRequest(kept, asked.size() + 1, wanted)));
        requests.saveAllAndFlush(asked);
        return kept;
    }

    /** Requests that wait for an answer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<DataRequest> open(UUID roundId) {
        return requests(roundId).stream()
                .filter(request -> !request.isAnswered())
                .toList();
    }

    /** All requests of a round, the most urgent first. */
    @Transactional(readOnly = true)
    public List<DataRequest> requests(UUID roundId) {
        return requests.findByRoundIdOrderByDueAscSortAsc(roundId);
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public DataRequest request(UUID id) {
        return requests.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบคำขอข้อมูลเพิ่มเติมนี้"));
    }

    /**
     * Notes what was sent.
     *
     * @throws Refusal when that was noted before, or the date lies in the future
     */
    public DataRequest answer(UUID id, DataAnswer answer, String person) {
        DataRequest request = request(id);
        if (request.isAnswered()) {
            throw Refusal.conflict(
                    "ข้อมูลเพิ่มเติมนี้บันทึกว่าจัดส่งแล้วเมื่อ " + ThaiDates.screenDate(request.sentOn()));
        }
        if (answer.sentOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("วันที่จัดส่งข้อมูลเพิ่มเติมต้องไม่เป็นวันในอนาคต");
        }
        request.answer(answer, person, clock.instant());
        return requests.saveAndFlush(request);
    }

    /** Everything the certifiers said of the round, oldest first. */
    @Transactional(readOnly = true)
    public List<Certification> of(UUID roundId) {
        return certifications.findByRoundIdOrderByRecordedAt(roundId);
    }

    @Transactional(readOnly = true)
    public boolean isCertified(UUID roundId) {
        return of(roundId).stream().anyMatch(word -> word.outcome() == CertificationOutcome.CERTIFIED);
    }

    private void requirePlausible(CertificationEntry entry, Round round) {
        if (entry.toldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("วันที่ได้รับแจ้งผลการรับรองต้องไม่เป็นวันในอนาคต");
        }
        Set<UUID> known =
                indicators.of(round.fiscalYear()).stream().map(Indicator::id).collect(Collectors.toSet());
        for (CertificationEntry.Wanted wanted : entry.wanted()) {
            if (!known.contains(wanted.indicator())) {
                throw new Refusal("ตัวชี้วัดของคำขอข้อมูลเพิ่มเติมไม่อยู่ในปีนี้ กรุณาเปิดงานใหม่อีกครั้ง");
            }
            if (wanted.due().isBefore(entry.toldOn())) {
                throw new Refusal("กำหนดส่งข้อมูลเพิ่มเติม " + ThaiDates.screenDate(wanted.due())
                        + " อยู่ก่อนวันที่ได้รับแจ้ง " + ThaiDates.screenDate(entry.toldOn()));
            }
        }
    }
}

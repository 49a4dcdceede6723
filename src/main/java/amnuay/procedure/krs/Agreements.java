package amnuay.procedure.krs;

import amnuay.document.DocumentState;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each year's agreements (step ๘): with whom, and which of them are signed. */
@Component
@Transactional
class Agreements {

    /** Whom an agreement is to be made with. */
    record Party(AgreementKind kind, String id, String name) {

        private String key() {
            return kind + ":" + id;
        }
    }

    private final AgreementRepository agreements;
    private final AgreementPlanRepository plans;
    private final Documents documents;
    private final Clock clock;

    Agreements(AgreementRepository agreements, AgreementPlanRepository plans, Documents documents, Clock clock) {
        this.agreements = agreements;
        this.plans = plans;
        this.documents = documents;
        this.clock = clock;
    }

    /** Upward first, then staff and schools by their Thai names. */
    @Transactional(readOnly = true)
    public List<Agreement> of(int year) {
        return agreements.ofYear(year);
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public Agreement get(UUID id) {
        return agreements
                .findById(id)
                .orElseThrow(() -> Refusal.notFound("ไม่พบข้อตกลงนี้ อาจถูกนำออกจากรายการของปีแล้ว"));
    }

    /** Empty until step ๘ has begun. */
    @Transactional(readOnly = true)
    public Optional<AgreementPlan> plan(int year) {
        return plans.findById(year);
    }

    @Transactional(readOnly = true)
    public List<UUID> ids(int year) {
        return agreements.idsOfYear(year);
    }

    @Transactional(readOnly = true)
    public List<Agreement> unsigned(int year) {
        return of(year).stream().filter(agreement -> !agreement.isSigned()).toList();
    }

    /**
     * Sets with whom agreements are made. One that is not wanted any more goes away with its draft.
     *
     * @throws Refusal when one that is not wanted any more is signed
     */
    void prepare(int year, String businessKey, List<Party> wanted) {
        Map<String, Agreement> known = of(year).stream()
                .collect(Collectors.toMap(each -> new Party(each.kind(), each.party(), "").key(), Function.identity()));
        for (Party party : wanted) {
            Agreement agreement = known.remove(party.key());
            if (agreement == null) {
                agreements.save(new Agreement(year, party.kind(), party.id(), party.name()));
            } else {
                agreement.rename(party.name());
            }
        }
        known.values().forEach(agreement -> remove(businessKey, agreement));
        agreements.flush();
    }

    void keep(AgreementPlan plan) {
        plans.saveAndFlush(plan);
    }

    /**
     * Notes that agreements were signed.
     *
     * @throws Refusal for none, a day in the future, one of another year or one whose text is not approved yet
     */
    public void sign(int year, Collection<UUID> ids, LocalDate on, String by) {
        if (ids.isEmpty()) {
            throw new Refusal("กรุณาเลือกข้อตกลงที่ลงนามแล้วอย่างน้อยหนึ่งฉบับ");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("วันที่ลงนาม " + ThaiDates.screenDate(on) + " ยังมาไม่ถึง กรุณาตรวจสอบวันที่");
        }
        Map<String, DocumentSummary> papers = papers(Krs.businessKey(year));
        for (UUID id : ids) {
            Agreement agreement = get(id);
            if (agreement.fiscalYear() != year) {
                throw Refusal.notFound(agreement.title() + " ไม่ใช่ข้อตกลงของปีนี้");
            }
            requireApproved(agreement, papers.get(agreement.document()));
            agreement.sign(on, by, clock.instant());
        }
        agreements.flush();
    }

    /** Notes the signature with the scan that shows it; refused as {@link #sign}. */
    public void sign(int year, UUID id, LocalDate on, UUID scan, String by) {
        sign(year, List.of(id), on, by);
        get(id).keep(scan);
    }

    /** The newest version of every agreement's document, by its name, in one question to the database. */
    @Transactional(readOnly = true)
    public Map<String, DocumentSummary> papers(String businessKey) {
        Map<String, DocumentSummary> papers = new HashMap<>();
        documents.of(businessKey).forEach(paper -> papers.put(paper.name(), paper));
        return papers;
    }

    private void remove(String businessKey, Agreement agreement) {
        if (agreement.isSigned()) {
            throw Refusal.conflict(agreement.title() + " ลงนามแล้ว จึงนำออกจากรายการไม่ได้");
        }
        if (documents.find(businessKey, agreement.document()).isPresent()) {
            documents.cancel(businessKey, agreement.document(), "นำออกจากรายการข้อตกลงของปี");
        }
        agreements.delete(agreement);
    }

    private static void requireApproved(Agreement agreement, DocumentSummary paper) {
        if (paper == null || paper.state() == DocumentState.DRAFT || paper.state() == DocumentState.CANCELLED) {
            throw Refusal.conflict(
                    agreement.title() + " ยังไม่ผ่านการตรวจของผู้อำนวยการกลุ่ม จึงยังบันทึกการลงนามไม่ได้");
        }
    }
}

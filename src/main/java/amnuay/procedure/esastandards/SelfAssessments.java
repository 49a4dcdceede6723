package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The self-assessments of a year (step ๗): handed in by the owners, accepted or returned, and corrected with a reason afterwards. */
@Component
@Transactional
class SelfAssessments {

    private final SelfAssessmentRepository versions;
    private final AssessmentReviewRepository reviews;
    private final Points points;
    private final Clock clock;

    SelfAssessments(SelfAssessmentRepository versions, AssessmentReviewRepository reviews, Points points, Clock clock) {
        this.versions = versions;
        this.reviews = reviews;
        this.points = points;
        this.clock = clock;
    }

    /** By point; a point that nobody has assessed is not among them. */
    @Transactional(readOnly = true)
    public Map<UUID, PointAssessment> of(int year) {
        Map<UUID, List<AssessmentReview>> decided =
                reviews.findByFiscalYear(year).stream().collect(Collectors.groupingBy(AssessmentReview::pointId));
        Map<UUID, PointAssessment> all = new HashMap<>();
        versions.findByFiscalYearOrderByVersion(year).stream()
                .collect(Collectors.groupingBy(SelfAssessment::pointId))
                .forEach(
                        (point, of) -> all.put(point, new PointAssessment(of, decided.getOrDefault(point, List.of()))));
        return all;
    }

    @Transactional(readOnly = true)
    public PointAssessment of(UUID point) {
        return new PointAssessment(versions.findByPointIdOrderByVersion(point), reviews.findByPointId(point));
    }

    /** The points that are to be assessed: not yet, or returned. In the order of their codes. */
    @Transactional(readOnly = true)
    public List<PointView> open(int year) {
        Map<UUID, PointAssessment> all = of(year);
        return points.of(year).stream()
                .filter(point -> isOpen(all.getOrDefault(point.id(), PointAssessment.NONE)))
                .toList();
    }

    /** The accepted levels of a year by the points' codes, corrections included: what the next year starts from. */
    @Transactional(readOnly = true)
    public Map<String, Integer> levelsByCode(int year) {
        Map<UUID, PointAssessment> all = of(year);
        return points.of(year).stream()
                .filter(point -> all.containsKey(point.id()))
                .filter(point -> all.get(point.id()).state() == AssessmentState.ACCEPTED)
                .collect(Collectors.toMap(
                        PointView::code,
                        point -> all.get(point.id()).current().orElseThrow().level()));
    }

    /** @throws Refusal for a level that is not on the year's scale, or when the point was assessed already */
    void submit(PointView point, AssessmentEntry entry, String person) {
        PointAssessment before = of(point.id());
        if (!isOpen(before)) {
            throw assessedAlready(point);
        }
        requireLevel(point, entry.level());
        add(point, before, entry, null, person);
    }

    /**
     * Adds a version to an accepted assessment; what was there stays, in a closed year as well.
     *
     * @param reason why, for everybody to read
     * @throws Refusal without a reason, for a level that is not on the scale, or while the assessment is not accepted
     */
    void correct(PointView point, AssessmentEntry entry, String reason, String person) {
        PointAssessment before = of(point.id());
        if (before.state() != AssessmentState.ACCEPTED) {
            throw Refusal.conflict("แก้ไขผลประเมินของประเด็น " + point.code() + " ไม่ได้ เพราะอยู่ในสถานะ “"
                    + before.state().thaiName() + "” แก้ไขโดยระบุเหตุผลได้เมื่อรับรองผลประเมินแล้ว");
        }
        if (Texts.given(reason).length() < 5) {
            throw new Refusal("กรุณากรอกเหตุผลที่แก้ไขผลประเมินของประเด็น " + point.code());
        }
        requireLevel(point, entry.level());
        add(point, before, entry, Texts.given(reason), person);
    }

    /**
     * Returns the named points with a remark each and accepts all others that wait.
     *
     * @throws Refusal naming points that do not wait
     */
    void review(int year, Map<UUID, String> returned, String person) {
        Map<UUID, PointAssessment> all = of(year);
        Set<UUID> waiting = all.keySet().stream()
                .filter(point -> all.get(point).state() == AssessmentState.SUBMITTED)
                .collect(Collectors.toSet());
        returned.keySet().stream()
                .filter(point -> !waiting.contains(point))
                .findFirst()
                .ifPresent(point -> {
                    throw Refusal.conflict("ประเด็น " + points.get(point).code()
                            + " ไม่ได้รอการตรวจอยู่ จึงส่งคืนไม่ได้ กรุณาโหลดงานใหม่แล้วเลือกประเด็นอีกครั้ง");
                });
        reviews.saveAllAndFlush(waiting.stream()
                .map(point -> new AssessmentReview(
                        year,
                        point,
                        all.get(point).current().orElseThrow().version(),
                        returned.get(point),
                        person,
                        clock.instant()))
                .toList());
    }

    private void add(PointView point, PointAssessment before, AssessmentEntry entry, String reason, String person) {
        try {
            versions.saveAndFlush(
                    new SelfAssessment(point, before.versions().size() + 1, entry, reason, person, clock.instant()));
        } catch (DataIntegrityViolationException another) {
            throw assessedAlready(point);
        }
    }

    private void requireLevel(PointView point, int level) {
        List<QualityLevel> scale = points.levels(point.fiscalYear());
        if (scale.stream().noneMatch(each -> each.level() == level)) {
            throw new Refusal("ระดับคุณภาพ " + level + " ของประเด็น " + point.code()
                    + " ไม่อยู่ในเกณฑ์ของปี กรุณาเลือกจาก "
                    + scale.stream()
                            .map(each -> each.level() + " " + each.name())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static boolean isOpen(PointAssessment assessment) {
        return assessment.state() == AssessmentState.NOT_YET || assessment.state() == AssessmentState.RETURNED;
    }

    private static Refusal assessedAlready(PointView point) {
        return Refusal.conflict("ประเมินประเด็น " + point.code() + " แล้ว กรุณาโหลดรายการงานใหม่");
    }
}

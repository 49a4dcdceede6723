package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Targets and expected outputs of a year's points (step ๔): set by their owners, accepted or returned one by one. */
@Component
@Transactional
class Targets {

    private final PointTargetRepository targets;
    private final TargetReviewRepository reviews;
    private final Points points;
    private final Clock clock;

    Targets(PointTargetRepository targets, TargetReviewRepository reviews, Points points, Clock clock) {
        this.targets = targets;
        this.reviews = reviews;
        this.points = points;
        this.clock = clock;
    }

    /** By the points' ids; points without one are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, PointTarget> of(int fiscalYear) {
        return targets.findByFiscalYear(fiscalYear).stream()
                .collect(Collectors.toMap(PointTarget::pointId, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<PointTarget> find(UUID point) {
        return targets.findById(point);
    }

    /** The points whose target nobody has accepted yet, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<PointView> open(int fiscalYear) {
        Map<UUID, PointTarget> known = of(fiscalYear);
        return points.of(fiscalYear).stream()
                .filter(point ->
                        !known.containsKey(point.id()) || !known.get(point.id()).isAccepted())
                .toList();
    }

    /** Sets the target of a point; it waits for the group's director then. */
    public void set(PointView point, SetTarget.Form form, String person) {
        points.setTarget(
                point.id(),
                form.targetLevel(),
                form.target().strip(),
                form.expectedOutput().strip(),
                Texts.given(form.supportNeeded()));
        PointTarget target = find(point.id()).orElseGet(() -> new PointTarget(point.id(), point.fiscalYear()));
        if (target.isAccepted()) {
            throw Refusal.conflict(
                    "เป้าหมายของประเด็น " + point.code() + " ได้รับความเห็นชอบแล้ว กรุณาโหลดรายการงานใหม่");
        }
        target.set(form.policy().strip(), person, clock.instant());
        targets.saveAndFlush(target);
    }

    /**
     * Accepts the targets that wait, except those that are returned.
     *
     * @param returned why, by the points' ids
     * @throws Refusal when a returned one does not wait
     */
    public void review(int fiscalYear, Map<UUID, String> returned, String person) {
        Map<UUID, PointTarget> waiting = of(fiscalYear);
        waiting.values().removeIf(target -> !target.isWaiting());
        returned.keySet().stream()
                .filter(point -> !waiting.containsKey(point))
                .findFirst()
                .ifPresent(point -> {
                    throw Refusal.conflict("ประเด็น " + points.get(point).code()
                            + " ไม่ได้รอการพิจารณาอยู่ จึงส่งคืนไม่ได้ กรุณาเปิดงานใหม่แล้วเลือกประเด็นอีกครั้ง");
                });
        for (PointView point : points.of(fiscalYear)) {
            if (waiting.containsKey(point.id())) {
                decide(point, waiting.get(point.id()), returned.get(point.id()), person);
            }
        }
        targets.flush();
    }

    private void decide(PointView point, PointTarget target, String remark, String person) {
        if (remark == null) {
            target.accept();
        } else {
            target.giveBack(remark);
        }
        targets.save(target);
        reviews.save(new TargetReview(point, remark == null, Texts.given(remark), person, clock.instant()));
    }
}

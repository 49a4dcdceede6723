package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each year's {@link SurveyCourse}; fiscal years in the Buddhist Era. */
@Component
@Transactional
class SurveyCourses {

    private final SurveyCourseRepository courses;
    private final Surveys surveys;
    private final Clock clock;

    SurveyCourses(SurveyCourseRepository courses, Surveys surveys, Clock clock) {
        this.courses = courses;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** Of a year in which nobody has decided anything, an empty one. */
    @Transactional(readOnly = true)
    public SurveyCourse of(int fiscalYear) {
        return courses.findById(fiscalYear).orElseGet(() -> new SurveyCourse(fiscalYear));
    }

    /** Remembers the questionnaire as it is put forward now. */
    public void propose(int fiscalYear) {
        SurveyCourse course = of(fiscalYear);
        course.proposed(surveys.of(fiscalYear).version());
        courses.saveAndFlush(course);
    }

    /** @throws Refusal when somebody has changed the questionnaire since it was put forward */
    @Transactional(readOnly = true)
    public void requireAsProposed(int fiscalYear) {
        if (!of(fiscalYear).wasProposedAs(surveys.of(fiscalYear).version())) {
            throw Refusal.conflict(
                    "แบบสอบถามถูกแก้ไขหลังจากเสนอ จึงยังเห็นชอบไม่ได้ กรุณาส่งคืนเพื่อให้เจ้าหน้าที่เสนอฉบับล่าสุดอีกครั้ง");
        }
    }

    public void closeEarly(int fiscalYear, String reason, String person) {
        SurveyCourse course = of(fiscalYear);
        course.closedEarly(reason, person, clock.instant());
        courses.saveAndFlush(course);
    }

    /** Says that everything has been entered; from here on the numbers stand. */
    public void confirm(int fiscalYear, int paperSheets, String note, String person) {
        SurveyCourse course = of(fiscalYear);
        course.confirmed(paperSheets, note, person, clock.instant());
        courses.saveAndFlush(course);
        surveys.close(fiscalYear);
    }
}

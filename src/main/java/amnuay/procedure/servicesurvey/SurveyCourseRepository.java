package amnuay.procedure.servicesurvey;

import org.springframework.data.jpa.repository.JpaRepository;

interface SurveyCourseRepository extends JpaRepository<SurveyCourse, Integer> {}

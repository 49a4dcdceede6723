package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.procedure.StepTask;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns what the form of step ๘ names into people, schools and indicators that exist. */
@Component
class AgreementParties {

    /** All agreements of a year are checked together. */
    static final String MATTER = "agreements";

    private final Agreements agreements;
    private final Indicators indicators;
    private final Organization organization;

    AgreementParties(Agreements agreements, Indicators indicators, Organization organization) {
        this.agreements = agreements;
        this.indicators = indicators;
        this.organization = organization;
    }

    /** @throws Refusal for somebody, a school or an indicator that nobody knows */
    void prepare(StepTask task, PrepareAgreements.Form form) {
        int year = task.year().buddhistYear();
        List<Agreements.Party> wanted = new ArrayList<>();
        Superior.of(form.upward()).map(AgreementParties::upward).ifPresent(wanted::add);
        wanted.addAll(staff(form));
        wanted.addAll(schools(form));
        AgreementPlan plan = agreements.plan(year).orElseGet(() -> new AgreementPlan(year));
        plan.take(form, concerningSchools(year, form), task.person());
        agreements.keep(plan);
        agreements.prepare(year, task.businessKey(), wanted);
    }

    private static Agreements.Party upward(Superior superior) {
        return new Agreements.Party(AgreementKind.UPWARD, superior.key(), superior.position());
    }

    private List<Agreements.Party> staff(PrepareAgreements.Form form) {
        Map<String, PersonView> known =
                organization.people().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        return new LinkedHashSet<>(form.staff())
                .stream()
                        .map(id -> Optional.ofNullable(known.get(id))
                                .orElseThrow(() -> unknown("บุคลากรรหัสผู้ใช้ “" + id + "” ที่ยังปฏิบัติงานอยู่")))
                        .map(person -> new Agreements.Party(AgreementKind.STAFF, person.id(), person.fullName()))
                        .toList();
    }

    private List<Agreements.Party> schools(PrepareAgreements.Form form) {
        Map<String, SchoolView> known =
                organization.schools().stream().collect(Collectors.toMap(SchoolView::code, Function.identity()));
        return new LinkedHashSet<>(form.schools())
                .stream()
                        .map(code -> Optional.ofNullable(known.get(code))
                                .orElseThrow(() -> unknown("สถานศึกษารหัส “" + code + "” ที่เปิดสอนอยู่")))
                        .map(school -> new Agreements.Party(AgreementKind.SCHOOL, school.code(), school.name()))
                        .toList();
    }

    private List<UUID> concerningSchools(int year, PrepareAgreements.Form form) {
        Map<String, UUID> known = indicators.of(year).stream()
                .collect(Collectors.toMap(each -> each.id().toString(), Indicator::id));
        return form.schoolIndicators().stream()
                .map(id -> Optional.ofNullable(known.get(id)).orElseThrow(() -> unknown("ตัวชี้วัดที่เลือกไว้")))
                .distinct()
                .toList();
    }

    private static Refusal unknown(String what) {
        return new Refusal("ไม่พบ" + what + " กรุณาเปิดงานใหม่อีกครั้ง");
    }
}

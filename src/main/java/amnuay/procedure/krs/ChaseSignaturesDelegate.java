package amnuay.procedure.krs;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.SchoolView;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Reminds those who have not signed: staff in their inbox, schools by e-mail; past the due date the directors are told what is missing.
 * Once a day at most, however often it runs.
 */
@Component("krsChaseSignatures")
class ChaseSignaturesDelegate implements JavaDelegate {

    private final Agreements agreements;
    private final Organization organization;
    private final Notices notices;
    private final Clock clock;

    ChaseSignaturesDelegate(Agreements agreements, Organization organization, Notices notices, Clock clock) {
        this.agreements = agreements;
        this.organization = organization;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        List<Agreement> unsigned = agreements.unsigned(year.buddhistYear());
        if (unsigned.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = agreements.plan(year.buddhistYear()).orElseThrow().dueOn();
        String key = execution.getProcessBusinessKey() + ":agreements:" + today;
        Map<String, Object> values = Map.of(
                "fiscalYear", ThaiText.digits(year.buddhistYear()),
                "dueOn", ThaiDates.longDate(dueOn),
                "office", organization.office().name());
        remindStaff(unsigned, key, values);
        remindSchools(unsigned, key, values);
        if (today.isAfter(dueOn)) {
            tellDirectors(unsigned, key, year, values);
        }
    }

    private void remindStaff(List<Agreement> unsigned, String key, Map<String, Object> values) {
        Map<String, PersonView> people =
                organization.people().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        parties(unsigned, AgreementKind.STAFF)
                .filter(people::containsKey)
                .map(people::get)
                .forEach(person -> notices.send(new Notice(
                        key, person.id(), person.email(), person.fullName(), "krs/agreement-unsigned", values, null)));
    }

    private void remindSchools(List<Agreement> unsigned, String key, Map<String, Object> values) {
        Map<String, SchoolView> schools =
                organization.schools().stream().collect(Collectors.toMap(SchoolView::code, Function.identity()));
        parties(unsigned, AgreementKind.SCHOOL)
                .filter(schools::containsKey)
                .map(schools::get)
                .forEach(school -> notices.mail(new Notice(
                        key,
                        "school:" + school.code(),
                        school.email(),
                        "ผู้อำนวยการ" + school.name(),
                        "krs/agreement-unsigned",
                        values,
                        null)));
    }

    private void tellDirectors(List<Agreement> unsigned, String key, FiscalYear year, Map<String, Object> values) {
        Map<String, Object> all = Map.of(
                "fiscalYear", values.get("fiscalYear"),
                "dueOn", values.get("dueOn"),
                "count", unsigned.size(),
                "parties",
                        unsigned.stream()
                                .map(each -> Map.of("name", each.kind().thaiName() + " " + each.partyName()))
                                .toList());
        Stream.of(Role.DIRECTOR, Role.GROUP_DIRECTOR)
                .flatMap(role -> organization.withRole(role).stream())
                .forEach(director -> notices.send(new Notice(
                        key + ":overdue",
                        director.id(),
                        director.email(),
                        director.fullName(),
                        "krs/agreements-overdue",
                        all,
                        "/office/krs/" + year.buddhistYear() + "/agreements")));
    }

    private static Stream<String> parties(List<Agreement> unsigned, AgreementKind kind) {
        return unsigned.stream().filter(each -> each.kind() == kind).map(Agreement::party);
    }
}

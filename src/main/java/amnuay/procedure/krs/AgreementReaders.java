package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.FileAccess;
import amnuay.organization.Organization;
import amnuay.organization.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever is a party reads their own agreement and its signed scan; those who run and supervise the procedure read every scan. */
@Component
class AgreementReaders implements FileAccess {

    private static final Set<Role> EVERY_SCAN =
            Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.GROUP_DIRECTOR, Role.GROUP_STAFF, Role.ADMIN);

    private final AgreementRepository agreements;
    private final Documents documents;
    private final Organization organization;

    AgreementReaders(AgreementRepository agreements, Documents documents, Organization organization) {
        this.agreements = agreements;
        this.documents = documents;
        this.organization = organization;
    }

    @Override
    public boolean mayRead(String person, UUID file) {
        boolean ownAgreement = agreements.findByKindAndParty(AgreementKind.STAFF, person).stream()
                .anyMatch(agreement -> file.equals(agreement.scan()) || isPaper(agreement, file));
        return ownAgreement || (!agreements.findByScan(file).isEmpty() && readsEveryScan(person));
    }

    @Override
    public Set<UUID> readable(String person, Set<UUID> files) {
        Set<UUID> readable = new HashSet<>();
        for (Agreement own : agreements.findByKindAndParty(AgreementKind.STAFF, person)) {
            files.stream().filter(file -> file.equals(own.scan())).forEach(readable::add);
            paper(own).ifPresent(paper -> readable.addAll(List.of(paper.pdfFile(), paper.docxFile())));
        }
        if (readsEveryScan(person)) {
            agreements.findByScanIn(files).stream().map(Agreement::scan).forEach(readable::add);
        }
        readable.retainAll(files);
        return readable;
    }

    private boolean isPaper(Agreement agreement, UUID file) {
        return paper(agreement)
                .filter(paper -> file.equals(paper.pdfFile()) || file.equals(paper.docxFile()))
                .isPresent();
    }

    private Optional<DocumentSummary> paper(Agreement agreement) {
        return documents
                .find(Krs.businessKey(agreement.fiscalYear()), agreement.document())
                .filter(DocumentSummary::isIssued);
    }

    private boolean readsEveryScan(String person) {
        return organization
                .person(person)
                .filter(reader -> reader.roles().stream().anyMatch(EVERY_SCAN::contains))
                .isPresent();
    }
}

package amnuay.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceFileRepository extends Repository<EvidenceFile, UUID> {

    EvidenceFile save(EvidenceFile file);

    List<EvidenceFile> findByBusinessKeyAndEvidenceKeyAndSubjectAndRemovedAtIsNullOrderByAddedAt(
            String businessKey, String evidenceKey, String subject);

    List<EvidenceFile> findByBusinessKeyAndSubjectAndRemovedAtIsNullOrderByAddedAt(String businessKey, String subject);

    Optional<EvidenceFile> findByBusinessKeyAndFileIdAndRemovedAtIsNull(String businessKey, UUID fileId);

    List<EvidenceFile> findByFileId(UUID fileId);

    List<EvidenceFile> findByFileIdIn(Collection<UUID> fileIds);
}

package amnuay.organization.spreadsheet;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportDraftRepository extends JpaRepository<ImportDraft, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ImportDraft d where d.id = :id")
    Optional<ImportDraft> lock(UUID id);

    @Modifying
    @Query(
            """
            delete from ImportDraft d where d.expiresAt <= :now
            or (d.owner = :owner and d.kind = :kind and d.scope = :scope)""")
    void clear(Instant now, String owner, String kind, String scope);

    /** Lets only one import of a kind and scope go on at a time, on whichever server; released when the transaction ends. */
    @Query(
            value = "select true from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) held",
            nativeQuery = true)
    boolean waitForTurn(String name);
}

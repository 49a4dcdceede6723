package amnuay.document;

import java.util.UUID;

/**
 * Somebody proposes to correct a filed document; published in the transaction that keeps the proposal.
 *
 * @param title kind and subject, as people call the document
 * @param proposedBy the person's id
 */
public record CorrectionProposed(UUID correction, UUID document, String title, String reason, String proposedBy) {}

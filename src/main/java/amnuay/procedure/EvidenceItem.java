package amnuay.procedure;

import java.util.List;

/**
 * One piece of evidence and whether it is there.
 *
 * @param note what is missing or what is there, in Thai; may be empty
 * @param page where its rows are entered; null when there is no such page
 */
record EvidenceItem(
        EvidenceRule rule, String name, boolean present, String note, String page, List<EvidenceFile> files) {}

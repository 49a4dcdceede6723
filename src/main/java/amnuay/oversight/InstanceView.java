package amnuay.oversight;

import java.util.List;

/**
 * What the tab of a process instance in Cockpit shows; texts are Thai and ready to read.
 *
 * @param note in place of everything else, for an instance that has no standards; null otherwise
 * @param report the year's compliance report
 * @param history the year's trail as a page of the office
 */
record InstanceView(
        String note,
        String title,
        String summary,
        String outdated,
        String report,
        String history,
        List<StepView> steps,
        YearTrail.Page trail) {

    static InstanceView withoutStandards(String note) {
        return new InstanceView(note, "", "", "", "", "", List.of(), new YearTrail.Page(0, 1, 0, List.of()));
    }

    /** @param course a word for how far it has come */
    record StepView(int number, String activity, String course, List<CriterionView> criteria) {}

    /** @param look {@code met}, {@code reason}, {@code bad} or {@code later} */
    record CriterionView(
            int number,
            String text,
            String standing,
            String look,
            List<EvidenceView> evidence,
            List<String> reasons,
            List<String> missing) {}

    /**
     * @param about the indicator, point or person; empty for the whole year
     * @param href where it can be opened; null for rows in our tables
     * @param brought by whom and when; may be empty
     * @param confirmed by whom and when; empty while nobody has
     */
    record EvidenceView(String name, String about, String detail, String href, String brought, String confirmed) {}
}

package amnuay.organization;

/** Published in the transaction in which a leave was entered or withdrawn, so that tasks follow at once. */
public record LeavesChanged() {}

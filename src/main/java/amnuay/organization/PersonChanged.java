package amnuay.organization;

/** A person was created, changed, deactivated, or became or ceased to be head of a unit. Published in the transaction of the change. */
public record PersonChanged(String personId) {}

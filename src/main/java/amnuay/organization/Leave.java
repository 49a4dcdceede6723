package amnuay.organization;

import java.util.UUID;

/** A leave that is entered. */
public record Leave(UUID id, LeaveEntry entry) {}

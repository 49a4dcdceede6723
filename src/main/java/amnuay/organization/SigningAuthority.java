package amnuay.organization;

import java.util.UUID;

/** An entered signing authority that nobody has withdrawn. */
public record SigningAuthority(UUID id, SigningEntry entry) {}

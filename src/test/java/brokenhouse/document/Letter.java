package brokenhouse.document;

import brokenhouse.organization.Staff;
import brokenhouse.platform.Wire;

/** Knows the office and the wiring. */
public class Letter {

    Staff writer;
    Wire wire;
}

package brokenhouse.util;

/** Whatever. */
class Things {}

package brokenhouse.platform;

/** Known by others. */
public class Wire {}

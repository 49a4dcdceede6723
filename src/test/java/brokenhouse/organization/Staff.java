package brokenhouse.organization;

/** Known by the documents. */
public class Staff {}

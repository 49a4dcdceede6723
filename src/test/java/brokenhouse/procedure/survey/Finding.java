package brokenhouse.procedure.survey;

/** Seen by a sibling. */
public class Finding {}

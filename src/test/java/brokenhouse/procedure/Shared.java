package brokenhouse.procedure;

import brokenhouse.procedure.survey.Finding;

/** Knows one of those that share it. */
class Shared {

    Finding finding;
}

package amnuay.procedure.esastandards;

/**
 * What an owner says of a point.
 *
 * @param level one of the year's scale
 * @param obstacles may be empty, like the rest
 * @param works outstanding works, one per line, the most outstanding first
 */
record AssessmentEntry(int level, String result, String obstacles, String development, String works) {

    AssessmentEntry {
        result = Texts.given(result);
        obstacles = Texts.given(obstacles);
        development = Texts.given(development);
        works = String.join("\n", Texts.lines(Texts.given(works)));
    }
}

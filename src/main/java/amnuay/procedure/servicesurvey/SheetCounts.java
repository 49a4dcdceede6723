package amnuay.procedure.servicesurvey;

/**
 * How many answered sheets came in which way.
 *
 * @param online through the public form
 * @param paper typed from paper, one by one
 * @param file out of files
 */
record SheetCounts(int online, int paper, int file) {

    int all() {
        return online + paper + file;
    }
}

package amnuay.procedure.servicesurvey;

import java.util.UUID;

/**
 * Where an answered sheet came from; never who sent it.
 *
 * @param page the key of the page, which counts once; null for paper and files
 * @param paperNumber running number on the sheet of paper; null for the others
 * @param batch the file; null for the others
 */
record AnswerOrigin(AnswerSource source, UUID page, Integer paperNumber, UUID batch) {

    static AnswerOrigin page(UUID page) {
        return new AnswerOrigin(AnswerSource.ONLINE, page, null, null);
    }

    static AnswerOrigin paper(int number) {
        return new AnswerOrigin(AnswerSource.PAPER, null, number, null);
    }

    static AnswerOrigin file(UUID batch) {
        return new AnswerOrigin(AnswerSource.FILE, null, null, batch);
    }
}

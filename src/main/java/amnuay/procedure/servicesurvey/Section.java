package amnuay.procedure.servicesurvey;

import java.util.List;

/**
 * A part of the questionnaire (ด้าน, ตอน).
 *
 * @param number tells it from the other sections of the year
 * @param intro shown under the title; empty for none
 */
record Section(int number, String title, String intro, List<Question> questions) {

    Section {
        title = Wording.required("ชื่อตอน", title);
        intro = Wording.optional("คำชี้แจงของตอน", intro);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    Section asking(List<Question> others) {
        return new Section(number, title, intro, others);
    }
}

package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of a questionnaire, one at a time; each gives a new questionnaire and leaves the old one as it is. */
final class QuestionnaireEdit {

    /** In the place of the number of something that is new. */
    static final int NEW = 0;

    private QuestionnaireEdit() {}

    static Questionnaire head(Questionnaire old, String title, String intro, String keeping) {
        return new Questionnaire(
                title,
                intro,
                keeping,
                old.groups(),
                old.sections(),
                old.satisfaction(),
                old.dissatisfaction(),
                old.lastNumber());
    }

    static Questionnaire scales(Questionnaire old, RatingScale satisfaction, RatingScale dissatisfaction) {
        return new Questionnaire(
                old.title(),
                old.intro(),
                old.keeping(),
                old.groups(),
                old.sections(),
                satisfaction,
                dissatisfaction,
                old.lastNumber());
    }

    static Questionnaire putGroup(Questionnaire old, int number, String name, String mission, Integer expected) {
        int own = number == NEW ? old.lastNumber() + 1 : number;
        List<RespondentGroup> groups = new ArrayList<>(old.groups());
        int at = indexOfGroup(groups, number);
        String reached = at < 0 ? "" : groups.get(at).reached();
        put(groups, new RespondentGroup(own, name, mission, reached, expected), at);
        return with(old, groups, old.sections(), own);
    }

    static Questionnaire removeGroup(Questionnaire old, int number) {
        List<RespondentGroup> groups = new ArrayList<>(old.groups());
        groups.remove(indexOfGroup(groups, number));
        return with(old, groups, old.sections(), old.lastNumber());
    }

    static Questionnaire moveGroup(Questionnaire old, int number, int by) {
        List<RespondentGroup> groups = new ArrayList<>(old.groups());
        swap(groups, indexOfGroup(groups, number), by);
        return with(old, groups, old.sections(), old.lastNumber());
    }

    static Questionnaire putSection(Questionnaire old, int number, String title, String intro) {
        int own = number == NEW ? old.lastNumber() + 1 : number;
        List<Section> sections = new ArrayList<>(old.sections());
        int at = indexOfSection(sections, number);
        put(
                sections,
                new Section(
                        own, title, intro, at < 0 ? List.of() : sections.get(at).questions()),
                at);
        return with(old, old.groups(), sections, own);
    }

    /** With all its questions. */
    static Questionnaire removeSection(Questionnaire old, int number) {
        List<Section> sections = new ArrayList<>(old.sections());
        sections.remove(indexOfSection(sections, number));
        return with(old, old.groups(), sections, old.lastNumber());
    }

    static Questionnaire moveSection(Questionnaire old, int number, int by) {
        List<Section> sections = new ArrayList<>(old.sections());
        swap(sections, indexOfSection(sections, number), by);
        return with(old, old.groups(), sections, old.lastNumber());
    }

    /** @param choices one per line; a choice keeps its number as long as its words stay */
    static Questionnaire putQuestion(
            Questionnaire old,
            int section,
            int number,
            QuestionKind kind,
            String text,
            boolean mandatory,
            String choices) {
        int own = number == NEW ? old.lastNumber() + 1 : number;
        List<Choice> known = old.question(number).map(Question::choices).orElse(List.of());
        var question = new Question(own, kind, text, mandatory, numbered(choices, known));
        return in(old, section, own, questions -> {
            put(questions, question, indexOfQuestion(questions, number));
            return questions;
        });
    }

    static Questionnaire removeQuestion(Questionnaire old, int number) {
        return in(old, sectionOf(old, number), old.lastNumber(), questions -> {
            questions.remove(indexOfQuestion(questions, number));
            return questions;
        });
    }

    /** Over the end of its section it goes into the next one. */
    static Questionnaire moveQuestion(Questionnaire old, int number, int by) {
        int section = indexOfSection(old.sections(), sectionOf(old, number));
        List<Question> own = old.sections().get(section).questions();
        int to = indexOfQuestion(own, number) + Integer.signum(by);
        int neighbour = section + Integer.signum(by);
        if (to >= 0 && to < own.size()) {
            return in(old, old.sections().get(section).number(), old.lastNumber(), questions -> {
                swap(questions, indexOfQuestion(questions, number), by);
                return questions;
            });
        }
        if (neighbour < 0 || neighbour >= old.sections().size()) {
            return old;
        }
        Question moved = old.question(number).orElseThrow();
        return in(removeQuestion(old, number), old.sections().get(neighbour).number(), old.lastNumber(), questions -> {
            questions.add(by > 0 ? 0 : questions.size(), moved);
            return questions;
        });
    }

    /** The section that a question stands in. */
    static int sectionOf(Questionnaire questionnaire, int question) {
        return questionnaire.sections().stream()
                .filter(section -> indexOfQuestion(section.questions(), question) >= 0)
                .findFirst()
                .map(Section::number)
                .orElseThrow(() -> gone("คำถามนี้"));
    }

    private static List<Choice> numbered(String lines, List<Choice> known) {
        List<Choice> choices = new ArrayList<>();
        int last = known.stream().mapToInt(Choice::number).max().orElse(0);
        for (String line : lines == null
                ? List.<String>of()
                : lines.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            int number = known.stream()
                    .filter(choice -> choice.text().equals(line))
                    .map(Choice::number)
                    .findFirst()
                    .orElse(NEW);
            choices.add(new Choice(number == NEW ? ++last : number, line));
        }
        return choices;
    }

    private static Questionnaire in(Questionnaire old, int section, int last, UnaryOperator<List<Question>> change) {
        List<Section> sections = new ArrayList<>(old.sections());
        int at = indexOfSection(sections, section);
        if (at < 0) {
            throw gone("ตอนนี้");
        }
        sections.set(
                at,
                sections.get(at)
                        .asking(change.apply(new ArrayList<>(sections.get(at).questions()))));
        return with(old, old.groups(), sections, last);
    }

    private static Questionnaire with(
            Questionnaire old, List<RespondentGroup> groups, List<Section> sections, int last) {
        return new Questionnaire(
                old.title(),
                old.intro(),
                old.keeping(),
                groups,
                sections,
                old.satisfaction(),
                old.dissatisfaction(),
                Math.max(last, old.lastNumber()));
    }

    private static <T> void put(List<T> all, T one, int at) {
        if (at < 0) {
            all.add(one);
        } else {
            all.set(at, one);
        }
    }

    /** At the end of the list it stays where it is. */
    private static <T> void swap(List<T> all, int at, int by) {
        int to = at + Integer.signum(by);
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
        }
    }

    private static int indexOfGroup(List<RespondentGroup> all, int number) {
        return index(all.stream().map(RespondentGroup::number).toList(), number, "กลุ่มผู้ตอบนี้");
    }

    private static int indexOfSection(List<Section> all, int number) {
        return index(all.stream().map(Section::number).toList(), number, "ตอนนี้");
    }

    /** Negative when it is not there. */
    private static int indexOfQuestion(List<Question> all, int number) {
        return all.stream().map(Question::number).toList().indexOf(number);
    }

    /** Negative for something new. */
    private static int index(List<Integer> numbers, int number, String what) {
        int at = numbers.indexOf(number);
        if (at < 0 && number != NEW) {
            throw gone(what);
        }
        return at;
    }

    private static Refusal gone(String what) {
        return Refusal.notFound("ไม่พบ" + what + "ในแบบสอบถาม อาจถูกลบไปแล้ว กรุณาโหลดหน้าแบบสอบถามใหม่");
    }
}

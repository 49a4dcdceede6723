package amnuay.procedure.servicesurvey;

import amnuay.organization.spreadsheet.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Understands the rows of a file, once it is known what each column is. */
final class FileReading {

    private final Questionnaire questionnaire;
    private final List<SurveyLink> links;
    private final SurveyLink usual;
    private final List<String> targets;
    private final Map<Integer, String> texts;

    /**
     * @param links of the survey
     * @param usual where rows come from that do not say
     * @param targets one for each column
     */
    FileReading(Questionnaire questionnaire, List<SurveyLink> links, SurveyLink usual, List<String> targets) {
        this.questionnaire = questionnaire;
        this.links = links;
        this.usual = usual;
        this.targets = targets;
        this.texts = new TreeMap<>();
        questionnaire.questions().forEach(question -> texts.put(question.number(), question.text()));
    }

    List<FileRow> rows(RawTable table) {
        return table.rows().stream().map(this::row).toList();
    }

    private FileRow row(RawTable.Line line) {
        List<String> problems = new ArrayList<>();
        if (line.merged()) {
            problems.add("มีเซลล์ที่ผสานกัน จึงไม่รู้ว่าค่าเป็นของแถวใด กรุณายกเลิกการผสานเซลล์แล้วกรอกให้ครบ");
        }
        Integer group = null;
        SurveyLink link = usual;
        Map<Integer, List<Integer>> values = new TreeMap<>();
        Map<Integer, String> words = new TreeMap<>();
        for (int column = 0; column < Math.min(targets.size(), line.cells().size()); column++) {
            String target = targets.get(column);
            String cell = line.cells().get(column);
            Optional<Question> question =
                    Optional.ofNullable(ColumnTargets.questionOf(target)).flatMap(questionnaire::question);
            if (question.isPresent() && question.get().kind() == QuestionKind.TEXT) {
                words.put(question.get().number(), cell);
            } else if (question.isPresent()) {
                values.put(question.get().number(), TypedAnswer.values(questionnaire, question.get(), cell));
            } else if (target.equals(ColumnTargets.GROUP)) {
                group = TypedAnswer.group(questionnaire, cell);
            } else if (target.equals(ColumnTargets.LINK) && !cell.isEmpty()) {
                link = named(cell);
            }
        }
        if (link == null) {
            problems.add("ไม่พบสถานศึกษาหรือกลุ่ม/หน่วยตามที่กรอก กรุณาใช้ชื่อหรือรหัสตามทะเบียนของสำนักงาน");
        }
        var sheet = new AnswerSheet(group, values, words);
        SheetCheck.of(questionnaire, sheet).forEach(problem -> problems.add(said(problem)));
        return new FileRow(line.number(), link, sheet, problems);
    }

    private SurveyLink named(String cell) {
        String wanted = TypedAnswer.plain(cell);
        return links.stream()
                .filter(link -> TypedAnswer.plain(link.name()).equals(wanted)
                        || link.code().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private String said(AnswerProblem problem) {
        if (problem.question() == AnswerProblem.GROUP) {
            return "กลุ่มผู้ตอบว่างหรือไม่ตรงกับกลุ่มในแบบสอบถาม";
        }
        return "“" + texts.getOrDefault(problem.question(), "") + "”: " + problem.message();
    }
}

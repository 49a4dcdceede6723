package amnuay.procedure.servicesurvey;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The spreadsheet of single answers, written row by row. Every cell is text, so that nothing anybody wrote becomes a formula. */
final class RawSheet implements AutoCloseable {

    private static final String HIDDEN = "ไม่แสดง";
    private static final int ROWS_IN_MEMORY = 200;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle text;
    private final Sheet answers;
    private final Sheet texts;
    private final Questionnaire questionnaire;
    private final List<Question> questions;
    private final Tally whole;
    private final Map<Integer, Set<Integer>> hidden;
    private int answerRows;
    private int textRows;

    /**
     * @param whole of all respondents
     * @param hidden by group the questions whose answers are not shown
     */
    RawSheet(Questionnaire questionnaire, Tally whole, Map<Integer, Set<Integer>> hidden) {
        this.questionnaire = questionnaire;
        this.whole = whole;
        this.hidden = hidden;
        this.questions = questionnaire
                .questions()
                .filter(question -> question.kind() != QuestionKind.TEXT)
                .toList();
        this.text = workbook.createCellStyle();
        this.text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        this.text.setQuotePrefixed(true);
        this.answers = workbook.createSheet("คำตอบ");
        this.texts = workbook.createSheet("เขียนตอบ");
        heading();
        explain();
    }

    /** @param values ratings or numbers of choices, several separated by commas */
    void answers(int group, Map<Integer, String> values) {
        Row row = answers.createRow(answerRows++);
        put(row, 0, questionnaire.group(group).map(RespondentGroup::name).orElse(""));
        for (int at = 0; at < questions.size(); at++) {
            int question = questions.get(at).number();
            put(row, at + 1, isHidden(group, question) ? HIDDEN : values.getOrDefault(question, ""));
        }
    }

    void text(int question, String theme, String words) {
        Row row = texts.createRow(textRows++);
        put(row, 0, questionnaire.question(question).map(Question::text).orElse(""));
        put(row, 1, theme);
        put(row, 2, words);
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private boolean isHidden(int group, int question) {
        int answered = whole.answered(question);
        return (answered > 0 && answered < Tallies.FEWEST)
                || hidden.getOrDefault(group, Set.of()).contains(question);
    }

    private void heading() {
        Row row = answers.createRow(answerRows++);
        put(row, 0, "กลุ่มผู้ตอบ");
        for (int at = 0; at < questions.size(); at++) {
            put(row, at + 1, questions.get(at).text());
        }
        Row words = texts.createRow(textRows++);
        put(words, 0, "คำถาม");
        put(words, 1, "ประเด็น");
        put(words, 2, "คำตอบ");
    }

    private void explain() {
        Sheet sheet = workbook.createSheet("คำอธิบาย");
        int rows = 0;
        put(
                sheet.createRow(rows++),
                0,
                "ข้อที่กลุ่มหนึ่งตอบน้อยกว่า 5 คน และข้อที่จะทำให้คำนวณย้อนกลับได้ เขียนว่า “ไม่แสดง” ตัวเลขคือระดับคะแนนหรือหมายเลขตัวเลือก");
        for (Question question : questions) {
            if (question.kind().isRating()) {
                continue;
            }
            for (Choice choice : question.choices()) {
                Row row = sheet.createRow(rows++);
                put(row, 0, question.text());
                put(row, 1, String.valueOf(choice.number()));
                put(row, 2, choice.text());
            }
        }
    }

    private void put(Row row, int column, String value) {
        if (!value.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(text);
            cell.setCellValue(value);
        }
    }
}

package amnuay.procedure.krs;

import amnuay.procedure.StepTask;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the tasks about one result have in common: which result it is, and how it is called and shown. */
@Component
class ResultTasks {

    private final Results results;
    private final Rounds rounds;
    private final Indicators indicators;

    ResultTasks(Results results, Rounds rounds, Indicators indicators) {
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
    }

    Result result(StepTask task) {
        return results.get(UUID.fromString(task.requiredSubject()));
    }

    Indicator indicator(StepTask task) {
        return indicators.get(result(task).indicatorId());
    }

    Round round(StepTask task) {
        return rounds.get(result(task).roundId());
    }

    /** The last day on which the entry into KRS is on time. */
    LocalDate due(StepTask task) {
        return rounds.due(round(task), indicator(task));
    }

    /** {@code ตัวชี้วัด 2.2 รอบที่ ๑}. */
    String about(StepTask task) {
        return "ตัวชี้วัด " + indicator(task).code() + " " + round(task).name();
    }

    String title(StepTask task) {
        Indicator indicator = indicator(task);
        return "ตัวชี้วัด " + indicator.code() + " " + indicator.name() + " ("
                + round(task).name() + ")";
    }

    /** What was reported, for those who judge it. */
    String reported(StepTask task) {
        Result result = result(task);
        Indicator indicator = indicator(task);
        return "**ผลการดำเนินงาน** " + Figure.plain(result.value()) + " " + indicator.unitOfMeasure()
                + "\n\n**ค่าเป้าหมาย** " + indicator.target()
                + "\n\n**คะแนน** " + Figure.fourDecimals(result.score()) + " (น้ำหนักร้อยละ "
                + indicator.weight().toPlainString() + ")"
                + part("คำอธิบาย", result.explanation())
                + part("ปัจจัยสนับสนุน", result.supportingFactors())
                + part("ปัญหาอุปสรรค", result.obstacles())
                + part("ข้อเสนอแนะ", result.suggestions());
    }

    private static String part(String title, String text) {
        return text.isEmpty() ? "" : "\n\n**" + title + "** " + text;
    }
}

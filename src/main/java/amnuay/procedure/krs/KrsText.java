package amnuay.procedure.krs;

import amnuay.procedure.EvidenceArchive;
import java.util.ArrayList;
import java.util.List;

/** A result field by field, as it is typed into KRS: to be copied from the page, or taken along in a text file. */
final class KrsText {

    private KrsText() {}

    /** @param key of the field in the page */
    record Field(String key, String label, String text) {}

    /** Every field of the result, also empty ones. */
    static List<Field> fields(Indicator indicator, Round round, Result result, List<EvidenceArchive.Proof> proofs) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("indicator", "ตัวชี้วัด", indicator.title()));
        fields.add(new Field("round", "รอบ", round.name() + " ปีงบประมาณ " + round.fiscalYear()));
        fields.add(new Field("weight", "น้ำหนัก (ร้อยละ)", indicator.weight().toPlainString()));
        fields.add(new Field("target", "ค่าเป้าหมาย", indicator.target()));
        fields.add(
                new Field("value", "ผลการดำเนินงาน (" + indicator.unitOfMeasure() + ")", Figure.plain(result.value())));
        fields.add(new Field("score", "คะแนน", Figure.fourDecimals(result.score())));
        fields.add(new Field("explanation", "คำอธิบาย", result.explanation()));
        fields.add(new Field("supporting-factors", "ปัจจัยสนับสนุน", result.supportingFactors()));
        fields.add(new Field("obstacles", "ปัญหาอุปสรรค", result.obstacles()));
        fields.add(new Field("suggestions", "ข้อเสนอแนะ", result.suggestions()));
        fields.add(new Field("proofs", "หลักฐานอ้างอิง", String.join("\n", numbered(proofs))));
        return fields;
    }

    /** {@code 01 คำสั่ง.pdf}: as the files are called in the zip, in the order in which they were attached. */
    static List<String> numbered(List<EvidenceArchive.Proof> proofs) {
        List<String> names = new ArrayList<>();
        proofs.forEach(proof -> names.add("%02d %s".formatted(names.size() + 1, proof.fileName())));
        return names;
    }

    /** As a text file that Windows opens with the right letters and lines. */
    static String file(List<Field> fields) {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (Field field : fields) {
            text.append("[").append(field.label()).append("]\r\n");
            text.append(field.text().isEmpty() ? "-" : field.text().replaceAll("\\R", "\r\n"));
            text.append("\r\n\r\n");
        }
        return text.toString();
    }
}

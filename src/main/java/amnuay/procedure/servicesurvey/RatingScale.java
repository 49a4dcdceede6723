package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.List;

/**
 * How ratings are called and how their mean is judged.
 *
 * @param labels of the ratings 1 to 5, lowest first
 * @param bands highest first; the last one takes every mean that the others leave
 */
record RatingScale(List<String> labels, List<Band> bands) {

    /** @throws Refusal when a label is missing or the bands do not go down */
    RatingScale {
        if (labels == null || labels.size() != Question.HIGHEST_RATING) {
            throw new Refusal("กรุณากรอกชื่อระดับคะแนนให้ครบทั้ง 5 ระดับ");
        }
        labels = labels.stream()
                .map(label -> Wording.required("ชื่อระดับคะแนน", label))
                .toList();
        if (bands == null || bands.size() < 2) {
            throw new Refusal("เกณฑ์แปลความหมายต้องมีอย่างน้อย 2 ระดับ");
        }
        bands = List.copyOf(bands);
        for (int next = 1; next < bands.size(); next++) {
            if (bands.get(next).from().compareTo(bands.get(next - 1).from()) >= 0) {
                throw new Refusal("เกณฑ์แปลความหมายต้องเรียงจากค่าเฉลี่ยมากไปน้อย และไม่ซ้ำกัน");
            }
        }
    }

    String label(int rating) {
        return labels.get(rating - 1);
    }

    /**
     * The level of a mean.
     *
     * @param mean rounded half up to two decimals; otherwise 4.505 would fall between two bands
     */
    String level(BigDecimal mean) {
        return bands.stream()
                .filter(band -> mean.compareTo(band.from()) >= 0)
                .findFirst()
                .orElse(bands.get(bands.size() - 1))
                .label();
    }
}

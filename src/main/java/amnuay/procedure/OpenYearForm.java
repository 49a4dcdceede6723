package amnuay.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The start form of every procedure: the fiscal year, and the steps that were done on paper before.
 *
 * @param fiscalYear Buddhist year
 * @param paperSteps null when nothing was done on paper
 */
public record OpenYearForm(
        @NotNull(message = "กรุณากรอกปีงบประมาณ")
                @Min(value = 2560, message = "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2570")
                @Max(value = 2650, message = "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2570")
                Integer fiscalYear,
        @Valid List<PaperStep> paperSteps) {

    public OpenYearForm {
        paperSteps = paperSteps == null ? List.of() : List.copyOf(paperSteps);
    }

    /** @param reference number or title of the paper that shows it */
    public record PaperStep(
            @NotNull(message = "กรุณาเลือกขั้นตอนที่ทำไปแล้ว") Integer step,
            @NotNull(message = "กรุณาระบุวันที่ดำเนินการของขั้นตอนที่ทำไปแล้ว")
                    @PastOrPresent(message = "วันที่ดำเนินการของขั้นตอนที่ทำไปแล้วต้องไม่เป็นวันในอนาคต")
                    LocalDate doneOn,
            @NotBlank(message = "กรุณาระบุเลขที่หรือชื่อเอกสารอ้างอิงของขั้นตอนที่ทำไปแล้ว")
                    @Size(max = 500, message = "เอกสารอ้างอิงยาวเกินไป")
                    String reference) {}
}

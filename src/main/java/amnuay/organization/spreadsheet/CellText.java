package amnuay.organization.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** Says what a cell shows, whatever its type. Formulas are never computed: their last shown value counts. */
final class CellText {

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /** @return the shown text; for a cell with an Excel error, the error's name such as #REF! */
    String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return SheetText.clean(
                switch (type) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC -> number(cell);
                    case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                    case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                    default -> "";
                });
    }

    static boolean isError(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.ERROR;
    }

    private String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        // 15 digits is what Excel keeps: 0.1 + 0.2 must not become 0.30000000000000004
        BigDecimal value = new BigDecimal(cell.getNumericCellValue()).round(new MathContext(15, RoundingMode.HALF_UP));
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.contains("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        boolean paddedCode = format != null && format.matches("0{2,}");
        if (paddedCode) {
            return formatter.formatRawCellContents(
                    cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format);
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

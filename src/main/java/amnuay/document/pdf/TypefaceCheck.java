package amnuay.document.pdf;

import amnuay.thai.Refusal;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Looks whether official documents can be set in a typeface that somebody uploads. */
public final class TypefaceCheck {

    private static final String NEEDED = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะาำเแโใไๅๆฯัิีึืฺุู็่้๊๋์ํ"
            + "๐๑๒๓๔๕๖๗๘๙0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz().,/-–“”";

    private TypefaceCheck() {}

    /** @throws Refusal saying what the file lacks */
    public static void check(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            if (font.getTableMap().get("glyf") == null) {
                throw new Refusal("แบบอักษรนี้ไม่ใช่ TrueType กรุณาใช้ไฟล์ .ttf เช่น THSarabunNew.ttf");
            }
            requireAllLetters(font);
            requireEmbeddable(font.getOS2Windows());
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | FontFormatException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("อ่านไฟล์แบบอักษรไม่ได้ ไฟล์อาจเสียหายหรือไม่ใช่ .ttf กรุณาดาวน์โหลดใหม่จากแหล่งเดิม");
        }
    }

    private static void requireAllLetters(TrueTypeFont font) throws IOException {
        var characters = font.getUnicodeCmapLookup();
        NEEDED.codePoints()
                .filter(letter -> characters.getGlyphId(letter) == 0)
                .findFirst()
                .ifPresent(letter -> {
                    throw new Refusal("แบบอักษรนี้ไม่มีตัวอักษร “" + Character.toString(letter)
                            + "” จึงใช้กับเอกสารราชการไม่ได้ กรุณาใช้แบบอักษรราชการ เช่น TH Sarabun New");
                });
    }

    private static void requireEmbeddable(OS2WindowsMetricsTable rights) {
        boolean restricted = rights != null && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0;
        if (restricted) {
            throw new Refusal(
                    "แบบอักษรนี้ไม่อนุญาตให้ฝังในไฟล์ PDF กรุณาใช้แบบอักษรราชการที่เผยแพร่โดยเสรี เช่น TH Sarabun New");
        }
    }
}

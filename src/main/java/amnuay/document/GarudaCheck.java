package amnuay.document;

import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks whether a picture can stand as the Garuda on paper. */
final class GarudaCheck {

    private static final Set<String> PICTURES = Set.of(MediaTypes.PNG, MediaTypes.JPEG);

    /** 3 cm at 200 dots to the inch. */
    private static final int LEAST_HEIGHT = 236;

    private static final int GREATEST_SIDE = 4_000;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 1.5;

    private GarudaCheck() {}

    /** @throws Refusal saying what is wrong with it */
    static void check(Files.Upload file) {
        if (!PICTURES.contains(file.mediaType())) {
            throw new Refusal("ไฟล์ “" + file.name().text() + "” ไม่ใช่รูปภาพ กรุณาใช้ .png หรือ .jpg");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw unreadable(file);
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            reader.read(0);
            reader.dispose();
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable(file);
        }
    }

    /** The size is looked at before the picture is unpacked: a few bytes may claim to be a picture that no memory holds. */
    private static void requireSize(int width, int height) {
        if (height < LEAST_HEIGHT) {
            throw new Refusal("รูปครุฑสูง " + height + " จุด พิมพ์แล้วไม่คมชัด กรุณาใช้รูปที่สูงอย่างน้อย "
                    + LEAST_HEIGHT + " จุด");
        }
        if (width > GREATEST_SIDE || height > GREATEST_SIDE) {
            throw new Refusal("รูปครุฑใหญ่เกิน " + GREATEST_SIDE + " จุด กรุณาย่อรูปก่อน");
        }
        double shape = (double) width / height;
        if (shape < NARROWEST || shape > WIDEST) {
            throw new Refusal("สัดส่วนของรูปไม่ใช่รูปครุฑ กรุณาตัดขอบว่างรอบรูปออกให้เหลือเฉพาะครุฑ");
        }
    }

    private static Refusal unreadable(Files.Upload file) {
        return new Refusal(
                "อ่านรูป “" + file.name().text() + "” ไม่ได้ ไฟล์อาจเสียหาย กรุณาบันทึกใหม่เป็น .png หรือ .jpg");
    }
}

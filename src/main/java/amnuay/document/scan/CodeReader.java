package amnuay.document.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for our code on the picture of a page, however the page lies. */
final class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
    private static final int QUARTER = 90;

    /**
     * A code that was read.
     *
     * @param turn by how many degrees, clockwise and in quarters, the page must be turned to stand upright
     */
    record Found(UUID document, int turn) {}

    /** A page may carry codes of others, such as an address on the web: only ours counts. */
    Optional<Found> read(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .map(BinaryBitmap::new)
                .flatMap(CodeReader::codes)
                .flatMap(code -> PageCode.document(code.getText()).stream()
                        .map(document -> new Found(document, turn(code.getResultPoints()))))
                .findFirst();
    }

    private static Stream<Result> codes(BinaryBitmap page) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(page, HINTS));
        } catch (NotFoundException none) {
            return Stream.empty();
        }
    }

    /** From the corner marks: lower left, upper left, upper right. */
    private static int turn(ResultPoint[] corners) {
        double right = corners[2].getX() - corners[1].getX();
        double down = corners[2].getY() - corners[1].getY();
        long quarters = Math.round(Math.toDegrees(Math.atan2(down, right)) / QUARTER);
        return (int) Math.floorMod(-quarters * QUARTER, 4L * QUARTER);
    }
}

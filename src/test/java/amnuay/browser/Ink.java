package amnuay.browser;

import java.awt.image.BufferedImage;

/** The dark pixels of one band of a picture, cut out of their surroundings. */
final class Ink {

    private static final int DARK = 128;

    /** Two programs smooth edges differently: this far a dark pixel may lie from one of the other picture. */
    private static final int NEAR = 2;

    private static final double ALMOST_ALL = 0.995;

    private final boolean[][] dark;

    Ink(BufferedImage picture, int top, int height) {
        int left = picture.getWidth();
        int right = -1;
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int y = top; y < Math.min(top + height, picture.getHeight()); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isDark(picture, x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    first = Math.min(first, y);
                    last = Math.max(last, y);
                }
            }
        }
        if (right < 0) {
            throw new AssertionError("an empty band at " + top);
        }
        dark = new boolean[last - first + 1][right - left + 1];
        for (int y = first; y <= last; y++) {
            for (int x = left; x <= right; x++) {
                dark[y - first][x - left] = isDark(picture, x, y);
            }
        }
    }

    /** Whether both are as large and every stroke of one is there in the other. */
    boolean looksLike(Ink other) {
        return Math.abs(dark.length - other.dark.length) <= NEAR
                && Math.abs(dark[0].length - other.dark[0].length) <= NEAR
                && isCoveredBy(other)
                && other.isCoveredBy(this);
    }

    private boolean isCoveredBy(Ink other) {
        int all = 0;
        int covered = 0;
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                if (dark[y][x]) {
                    all++;
                    covered += other.isDarkNear(x, y) ? 1 : 0;
                }
            }
        }
        return covered >= ALMOST_ALL * all;
    }

    private boolean isDarkNear(int x, int y) {
        for (int row = Math.max(0, y - NEAR); row <= Math.min(dark.length - 1, y + NEAR); row++) {
            for (int column = Math.max(0, x - NEAR); column <= Math.min(dark[row].length - 1, x + NEAR); column++) {
                if (dark[row][column]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        int pixel = picture.getRGB(x, y);
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3 < DARK;
    }
}

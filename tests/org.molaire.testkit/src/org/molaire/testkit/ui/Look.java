package org.molaire.testkit.ui;

import java.util.Comparator;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** What a picture of 16 pixels looks like on white paper, so that pictures can be compared. */
public final class Look {

    private static final int SIZE = 16;

    private final int[] ink = new int[SIZE * SIZE * 3];

    private Look(ImageData data) {
        int left = data.width - SIZE;
        for (int i = 0; i < SIZE * SIZE; i++) {
            int x = left + i % SIZE;
            int y = i / SIZE;
            int alpha = data.getAlpha(x, y);
            RGB colour = data.palette.getRGB(data.getPixel(x, y));
            ink[3 * i] = onWhite(colour.red, alpha);
            ink[3 * i + 1] = onWhite(colour.green, alpha);
            ink[3 * i + 2] = onWhite(colour.blue, alpha);
        }
    }

    /** The right end of an image, 16 pixels wide and high. On the UI thread. */
    public static Look of(Image image) {
        return new Look(image.getImageData(100));
    }

    /** The name of the picture that looks most like this one. */
    public String nearest(Map<String, Look> named) {
        return named.entrySet().stream()
                .min(Comparator.comparingLong(entry -> distance(entry.getValue())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** 0 for the same look; some ten thousands and more for another shape. */
    public long distance(Look other) {
        long sum = 0;
        for (int i = 0; i < ink.length; i++) {
            sum += Math.abs(ink[i] - other.ink[i]);
        }
        return sum;
    }

    private static int onWhite(int colour, int alpha) {
        return 255 - (255 - colour) * alpha / 255;
    }
}

package org.readout.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A page as it looks, in 252 colours: six steps of red, seven of green, six of blue. Whole steps
 * are kept, without dithering, so that the same page gives the same image.
 */
final class PageImage {
  private static final int REDS = 6;
  private static final int GREENS = 7;
  private static final int BLUES = 6;

  /** Above the widest step, so that a shade that lies between two steps may fall to either. */
  private static final int NEAR = 60;

  private static final IndexColorModel COLOURS = colours();

  private final BufferedImage image;

  private PageImage(BufferedImage image) {
    this.image = image;
  }

  static PageImage of(BufferedImage page) {
    BufferedImage image =
        new BufferedImage(
            page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, COLOURS);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        image.getRaster().setSample(x, y, 0, nearest(page.getRGB(x, y)));
      }
    }
    return new PageImage(image);
  }

  static PageImage read(Path file) throws IOException {
    return new PageImage(ImageIO.read(file.toFile()));
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** The share of the pixels whose colours lie apart; 1 where the pages differ in size. */
  double differenceTo(PageImage other) {
    if (width() != other.width() || height() != other.height()) {
      return 1;
    }
    int differing = 0;
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        differing += lieApart(other, x, y) ? 1 : 0;
      }
    }
    return (double) differing / (width() * height());
  }

  /** This page faintly, with what differs from the other in red. */
  PageImage markedAgainst(PageImage other) {
    BufferedImage marked = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        boolean inside = x < other.width() && y < other.height();
        int faint = 0xE0E0E0 | image.getRGB(x, y);
        marked.setRGB(x, y, inside && !lieApart(other, x, y) ? faint : 0xCC0000);
      }
    }
    return of(marked);
  }

  private int width() {
    return image.getWidth();
  }

  private int height() {
    return image.getHeight();
  }

  private boolean lieApart(PageImage other, int x, int y) {
    int one = image.getRGB(x, y);
    int two = other.image.getRGB(x, y);
    return one != two
        && (apart(one >> 16, two >> 16) || apart(one >> 8, two >> 8) || apart(one, two));
  }

  private static boolean apart(int one, int two) {
    return Math.abs((one & 0xFF) - (two & 0xFF)) > NEAR;
  }

  private static int nearest(int colour) {
    int red = step(colour >> 16, REDS);
    int green = step(colour >> 8, GREENS);
    return (red * GREENS + green) * BLUES + step(colour, BLUES);
  }

  private static int step(int channel, int steps) {
    return Math.round((channel & 0xFF) * (steps - 1) / 255f);
  }

  private static IndexColorModel colours() {
    int count = REDS * GREENS * BLUES;
    byte[] red = new byte[count];
    byte[] green = new byte[count];
    byte[] blue = new byte[count];
    for (int i = 0; i < count; i++) {
      red[i] = (byte) (i / BLUES / GREENS * 255 / (REDS - 1));
      green[i] = (byte) (i / BLUES % GREENS * 255 / (GREENS - 1));
      blue[i] = (byte) (i % BLUES * 255 / (BLUES - 1));
    }
    return new IndexColorModel(8, count, red, green, blue);
  }
}

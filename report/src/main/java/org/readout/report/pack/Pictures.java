package org.readout.report.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/**
 * A pack's pictures as {@code data:} addresses, so that neither a renderer nor a browser has a file
 * to open. PNG and JPEG, told by their bytes.
 */
public final class Pictures {
  private static final long MOST_PIXELS = 24_000_000;

  private final Layers layers;

  Pictures(Layers layers) {
    this.layers = layers;
  }

  /**
   * The picture of a path.
   *
   * @return {@code null} where no pack has such a file
   * @throws InvalidPackException where it is no picture, or larger than paper can show
   */
  public @Nullable String dataAddress(String path) throws IOException {
    PackFile file = layers.find(path);
    if (file == null) {
      return null;
    }
    byte[] bytes = file.bytes().copy();
    String type = typeOf(file, bytes);
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String typeOf(PackFile file, byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (format.equals("png") || format.equals("jpeg")) {
          reader.setInput(in);
          if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw refused(file, "is a picture of more than 24 million dots", "make it smaller");
          }
          return "image/" + format;
        }
      }
    }
    throw refused(file, "is no PNG or JPEG", "convert it to PNG");
  }

  private static InvalidPackException refused(PackFile file, String message, String hint) {
    return new InvalidPackException(Diagnostic.error(file.name(), message, hint));
  }
}

package org.readout.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out what the renderer says of backgrounds. It opens an artifact for the background of every
 * box, painted or not, and describes each by an object of its own: four of five objects of a
 * document. An artifact needs no description, and an empty one says nothing (ISO 32000-1,
 * 14.8.2.2.2).
 */
final class BackgroundArtifacts {
  private static final byte[] BEGIN = ascii("/Artifact /");
  private static final byte[] DESCRIBED = ascii(" BDC\n");
  private static final byte[] END = ascii("EMC\n");
  private static final byte[] PLAIN = ascii("/Artifact BMC\n");

  private final byte[] operators;
  private final Set<String> backgrounds;
  private final ByteArrayOutputStream kept;
  private int at;

  private BackgroundArtifacts(byte[] operators, Set<String> backgrounds) {
    this.operators = operators;
    this.backgrounds = backgrounds;
    this.kept = new ByteArrayOutputStream(operators.length);
  }

  static void reduce(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      Set<String> backgrounds = forgetDescriptions(page);
      Iterator<PDStream> streams = page.getContentStreams();
      while (!backgrounds.isEmpty() && streams.hasNext()) {
        PDStream stream = streams.next();
        byte[] reduced = new BackgroundArtifacts(stream.toByteArray(), backgrounds).reduced();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(reduced);
        }
      }
    }
  }

  /** Takes the descriptions out of the page's resources and returns their names. */
  private static Set<String> forgetDescriptions(PDPage page) {
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    Set<String> backgrounds = new HashSet<>();
    if (properties != null) {
      for (COSName name : List.copyOf(properties.keySet())) {
        COSDictionary described = properties.getCOSDictionary(name);
        if (described != null && COSName.BACKGROUND.equals(described.getCOSName(COSName.TYPE))) {
          properties.removeItem(name);
          backgrounds.add(name.getName());
        }
      }
    }
    return backgrounds;
  }

  private byte[] reduced() {
    while (at < operators.length) {
      int described = endOfBeginning();
      if (described < 0) {
        copyLine();
      } else if (stands(END, described)) {
        at = described + END.length;
      } else {
        kept.writeBytes(PLAIN);
        at = described;
      }
    }
    return kept.toByteArray();
  }

  /** Where the operator ends that begins a background here, or -1 where none does. */
  private int endOfBeginning() {
    if (!stands(BEGIN, at)) {
      return -1;
    }
    int name = at + BEGIN.length;
    int end = name;
    while (end < operators.length && operators[end] > ' ') {
      end++;
    }
    boolean known =
        backgrounds.contains(new String(operators, name, end - name, StandardCharsets.US_ASCII));
    return known && stands(DESCRIBED, end) ? end + DESCRIBED.length : -1;
  }

  /** Copies up to the line's end; a string is copied whole, whatever bytes it has. */
  private void copyLine() {
    int from = at;
    int depth = 0;
    boolean ended = false;
    while (at < operators.length && !ended) {
      byte sign = operators[at];
      if (sign == '\\' && depth > 0) {
        at++;
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      } else {
        ended = sign == '\n' && depth == 0;
      }
      at++;
    }
    at = Math.min(at, operators.length);
    kept.write(operators, from, at - from);
  }

  private boolean stands(byte[] words, int where) {
    if (where + words.length > operators.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (operators[where + i] != words[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

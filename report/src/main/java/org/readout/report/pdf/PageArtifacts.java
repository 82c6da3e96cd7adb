package org.readout.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.readout.model.work.GivenUpException;

/**
 * Says in the pages' operators what is no content (ISO 32000-1, 14.8.2.2.2).
 *
 * <p>Backgrounds: the renderer opens an artifact for the background of every box, painted or not,
 * and describes each by an object of its own: four of five objects of a document. An artifact needs
 * no description, and an empty one says nothing. Repeated heads of tables: content becomes an
 * artifact of pagination.
 */
final class PageArtifacts {
  private static final byte[] BEGIN = ascii("/Artifact /");
  private static final byte[] DESCRIBED = ascii(" BDC\n");
  private static final byte[] END = ascii("EMC\n");
  private static final byte[] PLAIN = ascii("/Artifact BMC\n");
  private static final byte[] CONTENT = ascii("/Span <</MCID ");
  private static final byte[] IDENTIFIED = ascii(">> BDC\n");
  private static final byte[] PAGINATION = ascii("/Artifact <</Type /Pagination>> BDC\n");

  private final byte[] operators;
  private final Set<String> backgrounds;
  private final BitSet repeated;
  private final ByteArrayOutputStream kept;
  private int at;

  private PageArtifacts(byte[] operators, Set<String> backgrounds, BitSet repeated) {
    this.operators = operators;
    this.backgrounds = backgrounds;
    this.repeated = repeated;
    this.kept = new ByteArrayOutputStream(operators.length);
  }

  static void mark(PDDocument document, RepeatedHeads heads) throws IOException {
    ReadingOrder order = ReadingOrder.of(document);
    for (PDPage page : document.getPages()) {
      GivenUpException.endIfInterrupted();
      Set<String> backgrounds = forgetDescriptions(page);
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        PDStream stream = streams.next();
        byte[] marked =
            new PageArtifacts(stream.toByteArray(), backgrounds, heads.on(page)).marked();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(order.ordered(page, marked));
        }
      }
    }
  }

  /** Takes the descriptions out of the page's resources and returns their names. */
  private static Set<String> forgetDescriptions(PDPage page) {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    Set<String> backgrounds = new HashSet<>();
    if (properties != null) {
      COSDictionary others = new COSDictionary();
      properties.forEach((name, described) -> {
        if (isBackground(described)) {
          backgrounds.add(name.getName());
        } else {
          others.setItem(name, described);
        }
      });
      resources.setItem(COSName.PROPERTIES, others);
    }
    return backgrounds;
  }

  private static boolean isBackground(COSBase described) {
    return described instanceof COSDictionary words
        && COSName.BACKGROUND.equals(words.getCOSName(COSName.TYPE));
  }

  private byte[] marked() {
    while (at < operators.length) {
      int background = endOfBackground();
      int repetition = background < 0 ? endOfRepetition() : -1;
      if (background >= 0 && stands(END, background)) {
        at = background + END.length;
      } else if (background >= 0) {
        kept.writeBytes(PLAIN);
        at = background;
      } else if (repetition >= 0) {
        kept.writeBytes(PAGINATION);
        at = repetition;
      } else {
        copyLine();
      }
    }
    return kept.toByteArray();
  }

  /** Where the operator ends that begins a background here, or -1 where none does. */
  private int endOfBackground() {
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

  /** Where the operator ends that begins a repeated head's words here, or -1 where none does. */
  private int endOfRepetition() {
    if (repeated.isEmpty() || !stands(CONTENT, at)) {
      return -1;
    }
    int id = 0;
    int end = at + CONTENT.length;
    while (end < operators.length && operators[end] >= '0' && operators[end] <= '9') {
      id = 10 * id + operators[end] - '0';
      end++;
    }
    return repeated.get(id) && stands(IDENTIFIED, end) ? end + IDENTIFIED.length : -1;
  }

  private void copyLine() {
    int from = at;
    at = OperatorLines.endOf(operators, at);
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

package org.readout.report.check;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.readout.model.source.Diagnostic;

/** The data that a briefing's PDF carries, contract {@code readout-briefing/1}. */
public final class BriefingData {
  private static final String HINT = "name a briefing that \"readout generate\" wrote";

  private BriefingData() {}

  /**
   * The JSON as it is attached; nobody has looked yet whether it is any.
   *
   * @param file as messages should name it
   * @throws MissingDataException when the bytes are no PDF, or it carries no data of one briefing
   */
  public static byte[] of(String file, byte[] pdf) throws MissingDataException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return AttachedData.bytes(document);
    } catch (InvalidPasswordException e) {
      throw missing(file, "is encrypted", "name the briefing as it was before encryption", e);
    } catch (AttachedData.Unusable e) {
      throw missing(file, String.valueOf(e.getMessage()), HINT, e);
    } catch (IOException | RuntimeException e) {
      throw missing(file, "is a damaged PDF", HINT, e);
    }
  }

  private static MissingDataException missing(
      String file, String message, String hint, Exception cause) {
    return new MissingDataException(Diagnostic.error(file, message, hint), cause);
  }

  /** A file that carries no data of a briefing, why, and what to do. */
  public static final class MissingDataException extends Exception {
    private final transient Diagnostic diagnostic;

    MissingDataException(Diagnostic diagnostic, Exception cause) {
      super(diagnostic.message(), cause);
      this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
      return diagnostic;
    }
  }
}

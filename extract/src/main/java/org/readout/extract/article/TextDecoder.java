package org.readout.extract.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/**
 * Turns a file's bytes into text: UTF-8 and UTF-16 by their marks, UTF-8 wherever the bytes are
 * valid, UTF-16 where every other byte is NUL, otherwise windows-1252. The byte order mark is taken
 * off; nothing else is changed.
 */
final class TextDecoder {
  private static final int SAMPLE = 4096;
  private static final Pattern MOJIBAKE =
      Pattern.compile(
          "â€[™œ\u009d˜¦“”\u0093\u0094\u0099\u009c]|Ã[©¨¼¶¤±¡³\u00a0]|Â[\u00a0£«»°]|ï¿½");

  private TextDecoder() {}

  /**
   * What came of a file's bytes.
   *
   * @param text {@code null} where the bytes are no text
   */
  record Decoded(@Nullable String text, List<Diagnostic> diagnostics) {
    static Decoded refused(Diagnostic why) {
      return new Decoded(null, List.of(why));
    }
  }

  static Decoded decode(String file, byte[] bytes) {
    if (bytes.length == 0) {
      return Decoded.refused(
          Diagnostic.error(
              file, "the file is empty", "save the article's text in it, or remove it"));
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(file, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(file, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(file, bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = wideByNuls(bytes);
    if (wide != null) {
      return assumed(file, bytes, wide);
    }
    if (hasNul(bytes)) {
      return Decoded.refused(
          Diagnostic.error(
              file, "holds NUL bytes: not a text file", "save the article as plain UTF-8 text"));
    }
    String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    return utf8 == null
        ? assumed(file, bytes, Charset.forName("windows-1252"))
        : checked(file, utf8, new ArrayList<>());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded marked(String file, byte[] bytes, int from, Charset charset) {
    String text = strictly(bytes, from, charset);
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (text == null) {
      text = new String(bytes, from, bytes.length - from, charset);
      diagnostics.add(
          Diagnostic.warning(
              file,
              "is not valid " + charset + " throughout; what could not be read is shown as \uFFFD",
              "save the file as UTF-8"));
    }
    return checked(file, text, diagnostics);
  }

  private static Decoded assumed(String file, byte[] bytes, Charset charset) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(
        Diagnostic.warning(file, "is not UTF-8; read as " + charset, "save the file as UTF-8"));
    return checked(file, new String(bytes, charset), diagnostics);
  }

  private static Decoded checked(String file, String text, List<Diagnostic> diagnostics) {
    if (text.isBlank()) {
      return Decoded.refused(
          Diagnostic.error(
              file, "holds nothing but blanks", "save the article's text in it, or remove it"));
    }
    if (text.indexOf('\0') >= 0) {
      return Decoded.refused(
          Diagnostic.error(
              file,
              "holds NUL characters: not a text file",
              "save the article as plain UTF-8 text"));
    }
    if (MOJIBAKE.matcher(text).find()) {
      diagnostics.add(
          Diagnostic.warning(
              file,
              "holds characters that look wrongly decoded, such as \"â€™\"; quoted as they stand",
              "save the article again as UTF-8"));
    }
    return new Decoded(text, diagnostics);
  }

  private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 without a mark: English text has NUL in nearly every other byte. */
  private static @Nullable Charset wideByNuls(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = sample * 2 / 5;
    if (sample >= 4 && odd > most && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return sample >= 4 && even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }
}

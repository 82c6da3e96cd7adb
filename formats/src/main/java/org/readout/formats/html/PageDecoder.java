package org.readout.formats.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;

/**
 * Decodes a page: by its byte order mark, as UTF-8 where the bytes are valid, by the character set
 * it declares, and where it declares none, or UTF-8 falsely, by the one its bytes look like.
 */
final class PageDecoder {
  private static final int HEAD = 4096;
  private static final int LEAST_CONFIDENCE = 30;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

  private PageDecoder() {}

  record Decoded(String text, List<Diagnostic> diagnostics) {}

  static Decoded decode(String file, byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return new Decoded(text.substring(1), List.of());
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, List.of());
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Charset declared = declared(bytes);
    if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
      Charset guessed = guessed(bytes);
      diagnostics.add(
          Diagnostic.warning(
              file,
              (declared == null ? "declares no character set" : "is not the UTF-8 it declares")
                  + "; read as "
                  + guessed,
              "save the page again"));
      declared = guessed;
    }
    return new Decoded(new String(bytes, declared), diagnostics);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return null;
    }
    return supported(declared.group(1));
  }

  private static @Nullable Charset supported(String name) {
    try {
      Charset charset = Charset.forName(name);
      // By the WHATWG's Encoding Standard, pages that say Latin-1 mean windows-1252.
      return charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset guessed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes);
    CharsetMatch match = detector.detect();
    Charset charset =
        match == null || match.getConfidence() < LEAST_CONFIDENCE
            ? null
            : supported(match.getName());
    return charset == null ? Charset.forName("windows-1252") : charset;
  }
}

package org.readout.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * What a PDF's streams unpack to, counted before anything is built from them: the parser unpacks
 * each stream whole. Pictures are not counted, since reading text leaves them packed.
 */
final class Expansion {
  private static final long LARGEST_STREAM = 64L << 20;
  private static final long LARGEST_FILE = 256L << 20;
  private static final int LARGEST_SYNTAX = 8 << 20;
  private static final int DICTIONARY = 400;
  private static final int MOST_FILTERS = 4;
  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private Expansion() {}

  /** Whether a stream, or all of them together, hold more than documents do. */
  static boolean isBomb(byte[] pdf) {
    if (outsideStreams(pdf) > LARGEST_SYNTAX) {
      return true;
    }
    long all = 0;
    byte[] buffer = new byte[1 << 16];
    for (int at = next(pdf, 0); at < pdf.length; at = next(pdf, at)) {
      int filters = filters(pdf, at);
      if (filters > 0) {
        long size = size(pdf, at, filters, buffer);
        all += size;
        if (size > LARGEST_STREAM || all > LARGEST_FILE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Bytes of objects as they are written, of which each may take many times its length. */
  private static long outsideStreams(byte[] pdf) {
    long outside = 0;
    int from = 0;
    for (int i = 0; i + KEYWORD.length <= pdf.length; i++) {
      if (pdf[i] == 's' && matches(pdf, i)) {
        boolean end = i >= 3 && pdf[i - 1] == 'd';
        outside += end || from < 0 ? 0 : i - from;
        from = end ? i : -1;
      }
    }
    return from < 0 ? outside : outside + pdf.length - from;
  }

  /** Behind the next stream's keyword and line end (ISO 32000-2, 7.3.8.1). */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + KEYWORD.length + 2 < pdf.length; i++) {
      if (pdf[i] == 's' && matches(pdf, i) && (i < 3 || pdf[i - 1] != 'd')) {
        int at = i + KEYWORD.length;
        at += pdf[at] == '\r' ? 1 : 0;
        return at + (pdf[at] == '\n' ? 1 : 0);
      }
    }
    return pdf.length;
  }

  private static boolean matches(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  /** How many times the stream was deflated, by the dictionary before it; 0 for a picture. */
  private static int filters(byte[] pdf, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    if (PICTURE.matcher(dictionary).find()) {
      return 0;
    }
    int filters = 0;
    Matcher flate = FLATE.matcher(dictionary);
    while (filters < MOST_FILTERS && flate.find()) {
      filters++;
    }
    return filters;
  }

  private static long size(byte[] pdf, int at, int filters, byte[] buffer) {
    InputStream in = new ByteArrayInputStream(pdf, at, pdf.length - at);
    for (int i = 0; i < filters; i++) {
      in = new InflaterInputStream(in);
    }
    long size = 0;
    try (InputStream stream = in) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        size += read;
        if (size > LARGEST_STREAM) {
          break;
        }
      }
    } catch (IOException e) {
      return size; // damaged or encrypted: the parser will not get further either
    }
    return size;
  }
}

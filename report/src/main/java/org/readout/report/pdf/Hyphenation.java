package org.readout.report.pdf;

import com.openhtmltopdf.extend.Hyphenator;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts soft hyphens where a long word may be broken (F. M. Liang, <i>Word Hy-phen-a-tion by
 * Com-put-er</i>, 1983). Words with a capital stay whole: they are names. Safe to share between
 * threads.
 */
final class Hyphenation implements Hyphenator {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final String PATTERNS = "hyphenation-en.txt";
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}-])[a-z]{7,}(?![\\p{L}\\p{N}-])");

  /** Letters that stay together at a word's beginning and end. */
  private static final int EDGE = 3;

  private final Map<String, byte[]> patterns;
  private final int longest;

  private Hyphenation(Map<String, byte[]> patterns) {
    this.patterns = patterns;
    this.longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads the bundled patterns. */
  static Hyphenation load() throws IOException {
    Map<String, byte[]> patterns = new HashMap<>();
    try (InputStream in = Hyphenation.class.getResourceAsStream(PATTERNS)) {
      if (in == null) {
        throw new FileNotFoundException("no " + PATTERNS + " beside " + Hyphenation.class);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addLine(line, patterns));
    }
    return new Hyphenation(patterns);
  }

  private static void addLine(String line, Map<String, byte[]> patterns) {
    StringTokenizer tokens = new StringTokenizer(line);
    while (tokens.hasMoreTokens()) {
      add(tokens.nextToken(), patterns);
    }
  }

  /** "a1b" wants a break between the letters: values stand before each letter and at the end. */
  private static void add(String pattern, Map<String, byte[]> patterns) {
    StringBuilder letters = new StringBuilder();
    byte[] values = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (sign >= '0' && sign <= '9') {
        values[letters.length()] = (byte) (sign - '0');
      } else {
        letters.append(sign);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(values, letters.length() + 1));
  }

  @Override
  public String hyphenateText(String text) {
    Matcher words = WORD.matcher(text);
    StringBuilder hyphenated = new StringBuilder(text.length() + 16);
    int done = 0;
    while (words.find()) {
      hyphenated.append(text, done, words.start());
      append(words.group(), hyphenated);
      done = words.end();
    }
    return hyphenated.append(text, done, text.length()).toString();
  }

  private void append(String word, StringBuilder hyphenated) {
    byte[] wanted = wanted(word);
    for (int i = 0; i < word.length(); i++) {
      if (i >= EDGE && i <= word.length() - EDGE && wanted[i + 1] % 2 == 1) {
        hyphenated.append(SOFT_HYPHEN);
      }
      hyphenated.append(word.charAt(i));
    }
  }

  /** The strongest value at each place of the word with its two edges. */
  private byte[] wanted(String word) {
    String edged = "." + word + ".";
    byte[] wanted = new byte[edged.length() + 1];
    for (int start = 0; start < edged.length(); start++) {
      int last = Math.min(edged.length(), start + longest);
      for (int end = start + 1; end <= last; end++) {
        byte[] values = patterns.get(edged.substring(start, end));
        for (int i = 0; values != null && i < values.length; i++) {
          wanted[start + i] = (byte) Math.max(wanted[start + i], values[i]);
        }
      }
    }
    return wanted;
  }
}

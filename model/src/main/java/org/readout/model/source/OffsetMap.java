package org.readout.model.source;

import java.util.Arrays;

/**
 * The way back from clean text to the file it was taken from: a list of runs, each of which maps
 * {@code length} characters of clean text one to one onto the file.
 *
 * <p>Characters of clean text that no run covers (a line break put between two paragraphs) map to
 * the end of the run before them.
 */
public final class OffsetMap {
  private final int[] clean;
  private final int[] original;
  private final int[] length;

  private OffsetMap(int[] clean, int[] original, int[] length) {
    this.clean = clean;
    this.original = original;
    this.length = length;
  }

  /**
   * Maps {@code length} characters of clean text from {@code 0} onto the file from {@code
   * original}.
   */
  public static OffsetMap shiftedBy(int original, int length) {
    return new Builder().run(0, original, length).build();
  }

  /** The file's offset of the character that stands at {@code position} in clean text. */
  public int toOriginal(int position) {
    int run = runAt(position);
    if (run < 0) {
      return original.length == 0 ? 0 : original[0];
    }
    return original[run] + Math.min(position - clean[run], length[run]);
  }

  /** The file's span of the words that stand at {@code span} in clean text. */
  public Span toOriginal(Span span) {
    int start = toOriginal(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    return new Span(start, toOriginal(span.end() - 1) + 1);
  }

  private int runAt(int position) {
    int found = Arrays.binarySearch(clean, position);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects runs in the order of the clean text. */
  public static final class Builder {
    private int[] runs = new int[48];
    private int size;

    /** Adds a run; it joins the one before where both go on without a gap. */
    public Builder run(int clean, int original, int length) {
      if (length <= 0) {
        return this;
      }
      if (size > 0) {
        int last = size - 3;
        int end = runs[last] + runs[last + 2];
        if (clean < end) {
          throw new IllegalArgumentException("run at " + clean + " overlaps the one before");
        }
        if (clean == end && original == runs[last + 1] + runs[last + 2]) {
          runs[last + 2] += length;
          return this;
        }
      }
      if (size == runs.length) {
        runs = Arrays.copyOf(runs, size * 2);
      }
      runs[size++] = clean;
      runs[size++] = original;
      runs[size++] = length;
      return this;
    }

    public OffsetMap build() {
      int count = size / 3;
      int[] clean = new int[count];
      int[] original = new int[count];
      int[] length = new int[count];
      for (int i = 0; i < count; i++) {
        clean[i] = runs[3 * i];
        original[i] = runs[3 * i + 1];
        length[i] = runs[3 * i + 2];
      }
      return new OffsetMap(clean, original, length);
    }
  }
}

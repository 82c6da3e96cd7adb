package org.readout.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings figures to a common unit, so that a key may say miles where an article has kilometres. */
final class CommonUnits {
  /** Two values that differ by no more than this share of the larger one are the same figure. */
  private static final double TOLERANCE = 0.005;

  private record Conversion(String unit, double factor) {}

  private final Map<String, Conversion> conversions = new HashMap<>();

  CommonUnits() {
    for (String line : lines()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] fields = line.split("\t", 3);
        conversions.put(fields[0], new Conversion(fields[1], Double.parseDouble(fields[2])));
      }
    }
  }

  private static Iterable<String> lines() {
    try (InputStream in = CommonUnits.class.getResourceAsStream("units.tsv")) {
      if (in == null) {
        throw new IllegalStateException("units.tsv is not beside " + CommonUnits.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("units.tsv", e);
    }
  }

  /** Whether two figures have one value after conversion; without a value none is the same. */
  boolean areSame(@Nullable Double one, String oneUnit, @Nullable Double other, String otherUnit) {
    if (one == null || other == null) {
      return false;
    }
    Conversion first = conversion(oneUnit);
    Conversion second = conversion(otherUnit);
    double a = one * first.factor();
    double b = other * second.factor();
    return first.unit().equals(second.unit())
        && Math.abs(a - b) <= TOLERANCE * Math.max(1e-12, Math.max(Math.abs(a), Math.abs(b)));
  }

  private Conversion conversion(String unit) {
    String folded = FoldedText.fold(unit);
    return conversions.getOrDefault(folded, new Conversion(folded, 1));
  }
}

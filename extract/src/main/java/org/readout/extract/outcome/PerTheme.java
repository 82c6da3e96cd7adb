package org.readout.extract.outcome;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value for each theme, in the user's order. Every claim of a dossier has several of these, so
 * all of them share one list of the themes, and nothing but the values is kept for each.
 */
final class PerTheme<V> extends AbstractMap<String, V> {
  private final List<String> themes;
  private final List<V> values;

  private PerTheme(List<String> themes, List<V> values) {
    this.themes = themes;
    this.values = List.copyOf(values);
  }

  /**
   * The value that is made for each theme.
   *
   * @param themes kept as it is, so that others can share it
   */
  static <V> PerTheme<V> of(List<String> themes, Function<String, V> value) {
    List<V> values = new ArrayList<>(themes.size());
    themes.forEach(theme -> values.add(value.apply(theme)));
    return new PerTheme<>(themes, values);
  }

  /** What is made of each theme's value, for the same themes. */
  static <V, W> PerTheme<W> each(Map<String, V> row, BiFunction<String, V, W> made) {
    List<String> themes =
        row instanceof PerTheme<V> shared ? shared.themes : List.copyOf(row.keySet());
    List<W> values = new ArrayList<>(themes.size());
    row.forEach((theme, value) -> values.add(made.apply(theme, value)));
    return new PerTheme<>(themes, values);
  }

  @Override
  public @Nullable V get(@Nullable Object theme) {
    int index = themes.indexOf(theme);
    return index < 0 ? null : values.get(index);
  }

  @Override
  public boolean containsKey(@Nullable Object theme) {
    return themes.contains(theme);
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return IntStream.range(0, themes.size())
            .mapToObj(index -> Map.entry(themes.get(index), values.get(index)))
            .iterator();
      }

      @Override
      public int size() {
        return themes.size();
      }
    };
  }
}

package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;

/** How often each article names each country, by whatever word stands for it. */
final class CountryCounts {
  private record Key(ArticleId article, String country) {}

  private final Map<Key, Integer> counts = new HashMap<>();

  CountryCounts(List<Reading> readings) {
    for (Reading reading : readings) {
      for (Part part : reading.parts()) {
        String country = countryOf(part);
        if (country != null) {
          counts.merge(new Key(reading.sentence().article(), country), 1, Integer::sum);
        }
      }
    }
  }

  private static @Nullable String countryOf(Part part) {
    return switch (part) {
      case Part.Geo geo -> geo.entry().country();
      case Part.Title title -> title.country();
      case Part.Chunk chunk -> null;
      case Part.Body body -> null;
      case Part.Site site -> null;
      case Part.Thing thing -> null;
      case Part.Counterpart counterpart -> null;
      case Part.Plain plain -> null;
    };
  }

  int in(ArticleId article, String country) {
    return counts.getOrDefault(new Key(article, country), 0);
  }
}

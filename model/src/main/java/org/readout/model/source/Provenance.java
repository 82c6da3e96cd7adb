package org.readout.model.source;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as far as the file or the dossier says it.
 *
 * @param published the day of publication, never that of saving
 * @param reliability Admiralty letter and digit, such as {@code B2}, when the dossier gives it
 * @param language tag of the text's language (BCP 47)
 * @param origins for each field that is known, in a few words, what told it: "byline", "JSON-LD"
 */
public record Provenance(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String reliability,
    @Nullable String language,
    @Nullable ArticleKind kind,
    Map<Field, String> origins) {
  /** Nothing known. */
  public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null, null);

  /** What may be known of an article. */
  public enum Field {
    TITLE("title"),
    OUTLET("outlet"),
    AUTHOR("author"),
    PUBLISHED("published"),
    URL("url"),
    RELIABILITY("reliability"),
    LANGUAGE("language"),
    KIND("kind");

    private final String label;

    Field(String label) {
      this.label = label;
    }

    /** The word used in the JSON contract. */
    public String label() {
      return label;
    }
  }

  public Provenance {
    Map<Field, String> ordered = new EnumMap<>(Field.class);
    ordered.putAll(origins);
    origins = Collections.unmodifiableMap(ordered);
  }

  /** Of unknown language and kind, without a word on what told the rest. */
  public Provenance(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable LocalDate published,
      @Nullable String url,
      @Nullable String reliability) {
    this(title, outlet, author, published, url, reliability, null, null, Map.of());
  }

  /** A language and nothing else. */
  public static Provenance inLanguage(@Nullable String language) {
    return new Provenance(null, null, null, null, null, null, language, null, Map.of());
  }

  /** A kind and nothing else. */
  public static Provenance ofKind(@Nullable ArticleKind kind) {
    return new Provenance(null, null, null, null, null, null, null, kind, Map.of());
  }

  /** Takes what is open here from the other, with its origin. */
  public Provenance filledFrom(Provenance other) {
    Map<Field, String> told = new EnumMap<>(Field.class);
    told.putAll(other.origins);
    for (Field field : Field.values()) {
      if (value(field) != null) {
        told.remove(field);
      }
    }
    told.putAll(origins);
    return new Provenance(
        either(title, other.title),
        either(outlet, other.outlet),
        either(author, other.author),
        either(published, other.published),
        either(url, other.url),
        either(reliability, other.reliability),
        either(language, other.language),
        either(kind, other.kind),
        told);
  }

  /** The same, every known field told by {@code origin}. */
  public Provenance toldBy(String origin) {
    Map<Field, String> told = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (value(field) != null) {
        told.put(field, origin);
      }
    }
    return new Provenance(title, outlet, author, published, url, reliability, language, kind, told);
  }

  /** What is known of a field. */
  public @Nullable Object value(Field field) {
    return switch (field) {
      case TITLE -> title;
      case OUTLET -> outlet;
      case AUTHOR -> author;
      case PUBLISHED -> published;
      case URL -> url;
      case RELIABILITY -> reliability;
      case LANGUAGE -> language;
      case KIND -> kind == null ? null : kind.label();
    };
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}

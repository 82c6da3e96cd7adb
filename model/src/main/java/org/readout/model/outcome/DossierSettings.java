package org.readout.model.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.Diagnostic;

/**
 * What the user wrote in {@code dossier.yaml}; whatever is absent is {@code null} or empty.
 *
 * @param themes in the user's order; the built-in ones where the user names none
 * @param template name or path of a template pack
 * @param options of the template pack, as written
 * @param marking handling marking, never invented
 * @param sources facts about single files, overruling what the file says
 */
public record DossierSettings(
    @Nullable String title,
    GivenEvent event,
    @Nullable String marking,
    @Nullable String template,
    List<GivenOption> options,
    @Nullable String language,
    List<Theme> themes,
    List<GivenSource> sources,
    Notes notes) {
  public DossierSettings {
    options = List.copyOf(options);
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
  }

  /** Without options for the template. */
  public DossierSettings(
      @Nullable String title,
      GivenEvent event,
      @Nullable String marking,
      @Nullable String template,
      @Nullable String language,
      List<Theme> themes,
      List<GivenSource> sources,
      Notes notes) {
    this(title, event, marking, template, List.of(), language, themes, sources, notes);
  }

  /** The same under another handling marking. */
  public DossierSettings markedAs(String other) {
    return new DossierSettings(
        title, event, other, template, options, language, themes, sources, notes);
  }

  /** The same with another template. */
  public DossierSettings withTemplate(String other) {
    return new DossierSettings(
        title, event, marking, other, options, language, themes, sources, notes);
  }

  /** The same in another language. */
  public DossierSettings inLanguage(String other) {
    return new DossierSettings(
        title, event, marking, template, options, other, themes, sources, notes);
  }

  /**
   * A value for an option of the template.
   *
   * @param words one, or the entries of a list
   * @param place in {@code dossier.yaml}
   */
  public record GivenOption(String name, List<String> words, Diagnostic.@Nullable Place place) {
    public GivenOption {
      words = List.copyOf(words);
    }
  }

  /** The event as far as the user gives it. */
  public record GivenEvent(
      @Nullable String visitor,
      @Nullable String host,
      List<String> places,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    public static final GivenEvent NONE = new GivenEvent(null, null, List.of(), null, null);

    public GivenEvent {
      places = List.copyOf(places);
    }
  }

  /** What the user knows about one file. */
  public record GivenSource(
      String file,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String author,
      @Nullable String url,
      @Nullable String reliability,
      @Nullable String language,
      @Nullable ArticleKind kind) {}

  /** Text by people, printed as it stands and never generated. */
  public record Notes(@Nullable String objectives, @Nullable String linesToTake) {
    public static final Notes NONE = new Notes(null, null);
  }
}

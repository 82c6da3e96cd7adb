package org.readout.extract.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.DossierSettings.GivenEvent;
import org.readout.model.outcome.DossierSettings.GivenOption;
import org.readout.model.outcome.DossierSettings.GivenSource;
import org.readout.model.outcome.DossierSettings.Notes;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.TlpLabel;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.Diagnostic;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.readout.settings.Suggestion;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
  private static final List<String> DOSSIER_KEYS =
      List.of(
          "title",
          "event",
          "marking",
          "template",
          "options",
          "language",
          "themes",
          "sources",
          "notes");
  private static final List<String> EVENT_KEYS = List.of("visitor", "host", "places", "from", "to");
  private static final List<String> THEME_KEYS = List.of("id", "title", "description", "terms");
  private static final List<String> SOURCE_KEYS =
      List.of(
          "file",
          "outlet",
          "published",
          "title",
          "author",
          "url",
          "reliability",
          "language",
          "kind");
  private static final List<String> NOTES_KEYS = List.of("objectives", "lines-to-take");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern THEME_ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");
  private static final Pattern RELIABILITY = Pattern.compile("[A-F][1-6]");
  private static final Pattern KIND =
      Pattern.compile(
          Stream.of(ArticleKind.values()).map(ArticleKind::label).collect(Collectors.joining("|")));
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S++");

  private final SettingsProblems problems;
  private final List<String> articles;

  private SettingsReader(SettingsProblems problems, List<String> articles) {
    this.problems = problems;
    this.articles = articles;
  }

  /**
   * The settings of a dossier, with the built-in themes where the user names none.
   *
   * @param articles names of the dossier's files
   * @param diagnostics takes the warnings
   */
  static DossierSettings read(Path folder, List<String> articles, List<Diagnostic> diagnostics)
      throws IOException, InvalidDossierException {
    Path file = folder.resolve(DossierReader.DOSSIER_FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new DossierSettings(
          null,
          GivenEvent.NONE,
          null,
          null,
          List.of(),
          null,
          BuiltIn.THEMES,
          List.of(),
          Notes.NONE);
    }
    SettingsProblems problems = new SettingsProblems(DossierReader.DOSSIER_FILE);
    Node root = SettingsFile.read(file, problems);
    DossierSettings settings = new SettingsReader(problems, articles).settings(root);
    if (problems.areFatal()) {
      throw new InvalidDossierException(problems.diagnostics());
    }
    diagnostics.addAll(problems.diagnostics());
    return settings;
  }

  private DossierSettings settings(@Nullable Node root) throws IOException {
    if (root == null) {
      List<Theme> themes = problems.areFatal() ? List.of() : BuiltIn.THEMES;
      return new DossierSettings(
          null, GivenEvent.NONE, null, null, List.of(), null, themes, List.of(), Notes.NONE);
    }
    SettingsMapping dossier = block(root, "a dossier", DOSSIER_KEYS);
    List<Theme> themes = themes(dossier);
    return new DossierSettings(
        dossier.text("title"),
        event(dossier.value("event")),
        dossier.text("marking", TlpLabel::isWellFormed, "no label of TLP 2.0", TlpLabel.hint()),
        dossier.text("template"),
        options(dossier.value("options")),
        language(dossier),
        themes.isEmpty() && !problems.areFatal() ? BuiltIn.THEMES : themes,
        sources(dossier),
        notes(dossier.value("notes")));
  }

  private SettingsMapping block(Node node, String what, List<String> keys) {
    return new SettingsMapping(node, what, keys, problems);
  }

  private GivenEvent event(@Nullable Node node) {
    if (node == null) {
      return GivenEvent.NONE;
    }
    SettingsMapping event = block(node, "an event", EVENT_KEYS);
    LocalDate from = event.date("from");
    LocalDate to = event.date("to");
    Node end = event.value("to");
    if (from != null && to != null && end != null && to.isBefore(from)) {
      problems.error(end, "the event ends before it begins", "exchange \"from\" and \"to\"");
    }
    return new GivenEvent(
        event.text("visitor"), event.text("host"), event.texts("places"), from, to);
  }

  /** What they may be, the template knows. */
  private List<GivenOption> options(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    SettingsMapping block = SettingsMapping.ofAnyKeys(node, "options", problems);
    List<GivenOption> options = new ArrayList<>();
    for (String name : block.keys()) {
      Node value = block.value(name);
      if (value != null) {
        options.add(
            new GivenOption(name, block.texts(name), SettingsProblems.place(value.getStartMark())));
      }
    }
    return options;
  }

  private List<Theme> themes(SettingsMapping dossier) {
    List<Theme> themes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : dossier.items("themes")) {
      SettingsMapping theme = block(node, "a theme", THEME_KEYS);
      String id = themeId(theme);
      Node at = theme.value("id");
      if (id == null || at == null) {
        continue;
      }
      if (!ids.add(id)) {
        problems.error(at, "two themes have the id \"" + id + "\"", "give each its own");
        continue;
      }
      String title = theme.text("title");
      String description = theme.text("description");
      themes.add(
          new Theme(
              id,
              title == null ? titleOf(id) : title,
              description == null ? "" : description,
              theme.texts("terms")));
    }
    return themes;
  }

  private @Nullable String themeId(SettingsMapping theme) {
    theme.required("id", "a theme", "add a short name such as \"id: energy\"");
    return theme.text(
        "id", THEME_ID, "no id", "use small letters, digits and hyphens, such as \"water-power\"");
  }

  private static String titleOf(String id) {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private List<GivenSource> sources(SettingsMapping dossier) {
    List<GivenSource> sources = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (Node node : dossier.items("sources")) {
      SettingsMapping source = block(node, "a source", SOURCE_KEYS);
      String file = source.required("file", "a source", "add the article's file name");
      Node at = source.value("file");
      if (file == null || at == null) {
        continue;
      }
      if (!files.add(file)) {
        problems.error(at, "two sources name the file \"" + file + "\"", "keep one of them");
      } else if (!isKnown(file)) {
        problems.warning(at, "no article \"" + file + "\"", Suggestion.among(articles, file));
      }
      sources.add(source(source, file));
    }
    return sources;
  }

  /** Of a file in an archive only the archive is known yet. */
  private boolean isKnown(String file) {
    return articles.stream().anyMatch(name -> file.equals(name) || file.startsWith(name + "/"));
  }

  private static GivenSource source(SettingsMapping source, String file) {
    return new GivenSource(
        file,
        source.text("outlet"),
        source.date("published"),
        source.text("title"),
        source.text("author"),
        source.text("url", WEB_ADDRESS, "no web address", "begin it with https://"),
        source.text(
            "reliability",
            RELIABILITY,
            "no grade of the Admiralty scale",
            "a letter A to F and a digit 1 to 6, such as B2"),
        language(source),
        kind(source));
  }

  private static @Nullable String language(SettingsMapping settings) {
    return settings.text("language", LANGUAGE, "no language tag", "write it as en or en-GB");
  }

  private static @Nullable ArticleKind kind(SettingsMapping source) {
    String label =
        source.text("kind", KIND, "no kind of article", KIND.pattern().replace("|", ", "));
    for (ArticleKind kind : ArticleKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return null;
  }

  private Notes notes(@Nullable Node node) {
    if (node == null) {
      return Notes.NONE;
    }
    SettingsMapping notes = block(node, "notes", NOTES_KEYS);
    List<String> lines = notes.texts("lines-to-take");
    return new Notes(notes.text("objectives"), lines.isEmpty() ? null : String.join("\n", lines));
  }

  /** The themes of dossiers that name none, read when the first such dossier is met. */
  private static final class BuiltIn {
    static final List<Theme> THEMES = themes();

    private static List<Theme> themes() {
      SettingsProblems problems = new SettingsProblems("themes.yaml");
      try (InputStream in = SettingsReader.class.getResourceAsStream("themes.yaml")) {
        if (in == null) {
          throw new IllegalStateException(
              "no themes.yaml beside " + SettingsReader.class.getName());
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Node root = SettingsTree.parse(text, problems);
        List<Theme> themes = new SettingsReader(problems, List.of()).settings(root).themes();
        if (!problems.diagnostics().isEmpty()) {
          throw new IllegalStateException(problems.diagnostics().toString());
        }
        return List.copyOf(themes);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read themes.yaml", e);
      }
    }
  }
}

package org.readout.report.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.settings.Suggestion;

/** The options of a pack and of those it extends, each with its value. Immutable. */
public final class Options {
  private final Map<String, OptionValue> values;
  private final Map<String, PackSection> sections;
  private final Map<String, List<String>> declared;

  private Options(
      Map<String, OptionValue> values,
      Map<String, PackSection> sections,
      Map<String, List<String>> declared) {
    this.values = values;
    this.sections = sections;
    this.declared = declared;
  }

  /**
   * The options of the layers' packs.
   *
   * @throws InvalidPackException where a value is none that its option takes
   */
  static Options of(Layers layers, Form form, List<GivenValue> given) throws IOException {
    Map<String, PackSection> sections = new LinkedHashMap<>();
    Map<String, PackOption> known = new LinkedHashMap<>();
    Map<String, List<String>> declared = new HashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (TemplatePack pack : layers.packs().reversed()) {
      pack.sections().forEach(section -> sections.put(section.name(), section));
      pack.options().forEach(option -> known.put(option.name(), option));
      pack.options().forEach(option -> declared.put(option.name(), option.usual()));
      for (GivenValue value : pack.values()) {
        PackOption option = checked(value, limited(known, layers, sections), problems);
        if (option != null) {
          known.put(option.name(), option.withUsual(words(option, value)));
        }
      }
    }
    Map<String, PackOption> limited = limited(known, layers, sections);
    Map<String, OptionValue> values = new LinkedHashMap<>();
    limited
        .values()
        .forEach(
            option -> values.put(option.name(), new OptionValue(option, option.usual(), true)));
    for (GivenValue value : given) {
      PackOption option = checked(value, limited, problems);
      if (option != null) {
        values.put(option.name(), new OptionValue(option, words(option, value), false));
      }
    }
    Options options = new Options(values, sections, declared);
    options.sectionProblems(layers, form, given, problems);
    if (!problems.isEmpty()) {
      throw new InvalidPackException(problems);
    }
    return options;
  }

  private static Map<String, PackOption> limited(
      Map<String, PackOption> options, Layers layers, Map<String, PackSection> sections) {
    Map<String, PackOption> limited = new LinkedHashMap<>();
    options
        .values()
        .forEach(option -> limited.put(option.name(), limited(option, layers, sections)));
    return limited;
  }

  /** What lists of sections and of fonts may hold, only all packs together know. */
  private static PackOption limited(
      PackOption option, Layers layers, Map<String, PackSection> sections) {
    List<String> values = option.values();
    if (option.name().equals(PackOption.SECTIONS)) {
      values = List.copyOf(sections.keySet());
    } else if (OptionValue.isOfFonts(option)) {
      Stream<String> own =
          layers.packs().stream().flatMap(pack -> pack.fonts().stream()).map(PackFont::family);
      values = Stream.concat(OptionValue.BUNDLED_FAMILIES.stream(), own).distinct().toList();
    }
    return new PackOption(
        option.name(),
        option.type(),
        option.usual(),
        option.description(),
        values,
        option.least(),
        option.most());
  }

  private static @Nullable PackOption checked(
      GivenValue value, Map<String, PackOption> known, List<Diagnostic> problems) {
    PackOption option = known.get(value.option());
    if (option == null) {
      String hint = Suggestion.among(List.copyOf(known.keySet()), value.option());
      problems.add(located(value, "the template has no option \"" + value.option() + "\"", hint));
      return null;
    }
    OptionCheck.problem(option, words(option, value))
        .ifPresent(found -> problems.add(located(value, found.message(), found.hint())));
    return option;
  }

  private static Diagnostic located(GivenValue value, String message, @Nullable String hint) {
    Diagnostic error = Diagnostic.error(value.file(), message, hint);
    return value.place() == null ? error : error.at(value.place());
  }

  /** The entries of a list may stand in one line, between commas. */
  private static List<String> words(PackOption option, GivenValue value) {
    if (option.type() != OptionType.LIST || value.words().size() != 1) {
      return value.words();
    }
    return Stream.of(value.words().getFirst().split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void sectionProblems(
      Layers layers, Form form, List<GivenValue> given, List<Diagnostic> problems)
      throws IOException {
    if (!problems.isEmpty()) {
      return;
    }
    GivenValue by =
        given.stream()
            .filter(value -> value.option().equals(PackOption.SECTIONS))
            .reduce((first, second) -> second)
            .orElse(
                new GivenValue(
                    PackOption.SECTIONS,
                    List.of(),
                    layers.packs().getFirst().files().name(TemplatePack.MANIFEST),
                    null));
    List<String> names = sections().stream().map(PackSection::name).toList();
    for (PackSection section : sections()) {
      if (layers.find(section.part()) == null) {
        problems.add(
            located(
                by, "no file for the section \"" + section.name() + "\"", "add " + section.part()));
      }
      if (names.indexOf(section.name()) != names.lastIndexOf(section.name())) {
        problems.add(
            located(by, "the section \"" + section.name() + "\" stands twice", "keep one of them"));
        return;
      }
    }
    for (String needed : needed(form, names)) {
      if (!names.contains(needed)) {
        problems.add(
            located(
                by,
                "the section \"" + needed + "\" can't be left out: links lead there",
                "add it to \"sections\""));
      }
    }
  }

  /**
   * In the full form every reference to an outcome leads to the themes and every citation to the
   * evidence; in a short form citations lead to the articles, unless it has the evidence too.
   */
  private static List<String> needed(Form form, List<String> names) {
    if (form.hasAnnexes()) {
      return List.of(PackSection.THEMES, PackSection.EVIDENCE);
    }
    return names.contains(PackSection.EVIDENCE) ? List.of() : List.of(PackSection.ARTICLES);
  }

  /** The sections to print, in their order. */
  List<PackSection> sections() {
    OptionValue order = values.get(PackOption.SECTIONS);
    return order == null
        ? List.copyOf(sections.values())
        : order.words().stream().map(sections::get).filter(Objects::nonNull).toList();
  }

  /** Every option, those of the remotest parent first. */
  public List<OptionValue> all() {
    return List.copyOf(values.values());
  }

  /** The option of a name; {@code null} where the pack has none. */
  public @Nullable OptionValue find(String name) {
    return values.get(name);
  }

  /** The value of an option as a style sheet has it; {@code null} where the pack has none such. */
  public @Nullable String css(String name) {
    OptionValue value = values.get(name);
    return value == null ? null : value.css();
  }

  /** The options whose value is another than the pack says that declares them. */
  public List<OptionValue> changed() {
    return values.values().stream()
        .filter(value -> !value.words().equals(declared.get(value.option().name())))
        .toList();
  }

  /** Whether the pack has an option of that name and it is {@code true}. */
  public boolean isTrue(String name) {
    OptionValue value = values.get(name);
    return value != null && value.isTrue();
  }
}

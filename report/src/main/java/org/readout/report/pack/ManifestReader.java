package org.readout.report.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.source.Diagnostic;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.readout.settings.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code pack.yaml}, strictly: what it does not know is an error. One reads one file. */
final class ManifestReader {
  private static final List<String> PACK_KEYS =
      List.of(
          "name",
          "version",
          "description",
          "extends",
          "data-model",
          "form",
          "languages",
          "papers",
          "fonts",
          "sections",
          "options");
  private static final List<String> FONT_KEYS =
      List.of("file", "family", "weight", "style", "licence");
  private static final List<String> SECTION_KEYS = List.of("name", "heading", "annex", "shows");
  private static final List<String> OPTION_KEYS =
      List.of("type", "default", "description", "values", "from", "to");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final String NAME_HINT = "use small letters, digits and hyphens: ministry-style";
  private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9]+){0,2}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern WEIGHT = Pattern.compile("[1-9]00");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,6})?");
  private static final Pattern FAMILY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,63}");

  private final PackFiles files;
  private final SettingsProblems problems;

  private ManifestReader(PackFiles files) {
    this.files = files;
    this.problems = new SettingsProblems(files.name(TemplatePack.MANIFEST));
  }

  /**
   * Reads the pack that the files are.
   *
   * @param location as {@link TemplatePack#location}
   * @throws InvalidPackException where they are none, or {@code pack.yaml} has an error
   */
  static TemplatePack read(PackFiles files, String location) throws IOException {
    byte[] manifest = files.read(TemplatePack.MANIFEST);
    if (manifest == null) {
      throw new InvalidPackException(
          Diagnostic.error(
              location, "is no template pack: it has no pack.yaml", "see docs/templates.md"));
    }
    ManifestReader reader = new ManifestReader(files);
    Node root = SettingsTree.parse(new String(manifest, StandardCharsets.UTF_8), reader.problems);
    TemplatePack pack = root == null ? reader.empty() : reader.pack(root, location);
    if (pack == null || reader.problems.areFatal()) {
      throw new InvalidPackException(reader.problems.diagnostics());
    }
    return pack;
  }

  private @Nullable TemplatePack empty() {
    if (!problems.areFatal()) {
      problems.broken(null, "is empty", "begin with \"name: …\"");
    }
    return null;
  }

  private @Nullable TemplatePack pack(Node root, String location) throws IOException {
    SettingsMapping pack = new SettingsMapping(root, "a template pack", PACK_KEYS, problems);
    pack.required("name", "the pack", "add \"name: \" and a short name");
    String name = pack.text("name", NAME, "no name of a pack", NAME_HINT);
    String version = pack.text("version", VERSION, "no version", "write it as 1.0");
    String description = pack.text("description");
    String parent = pack.text("extends", NAME, "no name of a pack", NAME_HINT);
    String dataModel =
        pack.text("data-model", WHOLE, "no version of the data model", "it is a whole number");
    if (name == null) {
      return null;
    }
    return new TemplatePack(
        name,
        version == null ? "1" : version,
        description == null ? "" : description,
        location,
        parent,
        dataModel(pack, dataModel),
        form(pack),
        each(
            pack, "languages", LANGUAGE.asMatchPredicate(), "no language tag", "write en or en-GB"),
        papers(pack),
        fonts(pack),
        sections(pack),
        options(pack),
        values(pack),
        files);
  }

  private int dataModel(SettingsMapping pack, @Nullable String version) {
    Node at = pack.value("data-model");
    if (version == null || at == null) {
      return Briefing.DATA_MODEL;
    }
    int number = Integer.parseInt(version);
    if (number > Briefing.DATA_MODEL) {
      problems.error(
          at,
          "is written for version "
              + number
              + " of the data model, this program has "
              + Briefing.DATA_MODEL,
          "use a newer program, or an older version of the pack");
    }
    return number;
  }

  private @Nullable Form form(SettingsMapping pack) {
    List<String> labels = Stream.of(Form.values()).map(Form::label).toList();
    String label = oneOf(pack, "form", labels, "no form of a briefing");
    return Stream.of(Form.values()).filter(f -> f.label().equals(label)).findFirst().orElse(null);
  }

  private @Nullable String oneOf(
      SettingsMapping block, String key, List<String> known, String problem) {
    String word = block.text(key);
    Node at = block.value(key);
    if (word == null || at == null || known.contains(word)) {
      return word;
    }
    problems.error(at, "\"" + word + "\" is " + problem, Suggestion.among(known, word));
    return null;
  }

  private List<String> papers(SettingsMapping pack) {
    List<String> known = Stream.of(Paper.values()).map(Paper::label).toList();
    return each(pack, "papers", known::contains, "no paper", String.join(" or ", known));
  }

  private List<String> each(
      SettingsMapping block, String key, Predicate<String> isRight, String problem, String hint) {
    List<String> words = block.texts(key);
    Node at = block.value(key);
    for (String word : words) {
      if (at != null && !isRight.test(word)) {
        problems.error(at, "\"" + word + "\" is " + problem, hint);
      }
    }
    return words;
  }

  private List<PackFont> fonts(SettingsMapping pack) throws IOException {
    List<PackFont> fonts = new ArrayList<>();
    for (Node node : pack.items("fonts")) {
      SettingsMapping font = new SettingsMapping(node, "a font", FONT_KEYS, problems);
      String file = font.required("file", "a font", "add the font's file in the pack");
      font.required("family", "a font", "add the name that the style sheet uses");
      String family = font.text("family", FAMILY, "no name of a font", "use letters and spaces");
      String weight = font.text("weight", WEIGHT, "no weight", "400 is regular, 700 bold");
      String style = oneOf(font, "style", List.of("normal", "italic"), "no style of a font");
      String licence =
          font.required("licence", "a font", "add the file with the licence that allows its use");
      mustExist(font.value("file"), file);
      mustExist(font.value("licence"), licence);
      if (file != null && family != null && licence != null) {
        int given = weight == null ? 400 : Integer.parseInt(weight);
        fonts.add(new PackFont(file, family, given, "italic".equals(style), licence));
      }
    }
    return fonts;
  }

  private void mustExist(@Nullable Node at, @Nullable String file) throws IOException {
    if (at != null && file != null && files.read(file) == null) {
      String hint = Suggestion.among(files.list(), file);
      problems.error(at, "the pack has no file \"" + file + "\"", hint);
    }
  }

  private List<PackSection> sections(SettingsMapping pack) {
    List<PackSection> sections = new ArrayList<>();
    for (Node node : pack.items("sections")) {
      SettingsMapping section = new SettingsMapping(node, "a section", SECTION_KEYS, problems);
      section.required("name", "a section", "add the name of its part: parts/NAME.ftlx");
      String name = section.text("name", NAME, "no name of a section", NAME_HINT);
      String heading = section.text("heading");
      String annex = oneOf(section, "annex", List.of("true", "false"), "neither true nor false");
      List<String> shows =
          each(
              section,
              "shows",
              PackSection.CITING::contains,
              "no section whose lines cite evidence",
              String.join(", ", PackSection.CITING));
      if (name != null) {
        sections.add(new PackSection(name, heading, "true".equals(annex), shows));
      }
    }
    return sections;
  }

  private List<PackOption> options(SettingsMapping pack) {
    List<PackOption> options = new ArrayList<>();
    Node node = pack.value("options");
    if (node == null) {
      return options;
    }
    SettingsMapping block = SettingsMapping.ofAnyKeys(node, "options", problems);
    for (String name : block.keys()) {
      if (block.value(name) instanceof MappingNode declared) {
        PackOption option = option(name, declared);
        if (option != null) {
          options.add(option);
        }
      }
    }
    return options;
  }

  private @Nullable PackOption option(String name, Node node) {
    if (!NAME.matcher(name).matches()) {
      problems.error(node, "\"" + name + "\" is no name of an option", NAME_HINT);
    }
    SettingsMapping block = new SettingsMapping(node, "an option", OPTION_KEYS, problems);
    String label = block.required("type", "an option", "one of " + OptionType.labels());
    Node at = block.value("type");
    if (label == null || at == null) {
      return null;
    }
    OptionType type =
        Arrays.stream(OptionType.values())
            .filter(t -> t.label().equals(label))
            .findFirst()
            .orElse(null);
    if (type == null) {
      String hint = Suggestion.among(OptionType.labels(), label);
      problems.error(at, "\"" + label + "\" is no type of an option", hint);
      return null;
    }
    if (block.value("default") == null && type != OptionType.TEXT && type != OptionType.LIST) {
      problems.error(node, "the option \"" + name + "\" has no default", "add \"default: …\"");
    }
    String description = block.text("description");
    PackOption option =
        new PackOption(
            name,
            type,
            block.texts("default"),
            description == null ? "" : description,
            block.texts("values"),
            number(block, "from"),
            number(block, "to"));
    Node usual = block.value("default");
    if (usual != null) {
      OptionCheck.problem(option, option.usual())
          .ifPresent(found -> problems.error(usual, found.message(), found.hint()));
    }
    return option;
  }

  private static @Nullable BigDecimal number(SettingsMapping block, String key) {
    String number = block.text(key, DECIMAL, "no number", "write digits, such as 5 or 1.5");
    return number == null ? null : new BigDecimal(number);
  }

  private List<GivenValue> values(SettingsMapping pack) {
    List<GivenValue> values = new ArrayList<>();
    Node node = pack.value("options");
    if (node == null) {
      return values;
    }
    SettingsMapping block = SettingsMapping.ofAnyKeys(node, "options", new SettingsProblems(""));
    String file = files.name(TemplatePack.MANIFEST);
    for (String name : block.keys()) {
      Node value = block.value(name);
      if (value != null && !(value instanceof MappingNode)) {
        values.add(
            new GivenValue(
                name, block.texts(name), file, SettingsProblems.place(value.getStartMark())));
      }
    }
    return values;
  }
}

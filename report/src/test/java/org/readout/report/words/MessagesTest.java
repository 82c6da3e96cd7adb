package org.readout.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.report.Spoken;

/** The bundled message files, and that all that is printed comes from them. */
class MessagesTest {
  private static final Path PACKS =
      Path.of("../templates/src/main/resources/org/readout/templates");
  private static final Path CODE = Path.of("src/main/java/org/readout/report");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "<#--.*?-->|\\$\\{(?:[^{}\"]|\"[^\"]*\")*}|</?[#@](?:->|[^<>\"]|\"[^\"]*\")*>",
          Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]*>| [a-z:]+=\"[^\"<>]*\"");
  private static final Pattern PRINTED =
      Pattern.compile("(?:alt|title|aria-label|<bookmark name)=\"([^\"$]+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SENTENCE =
      Pattern.compile("\"[^\"\n]*\\p{L}{2,} \\p{L}{2,}[^\"\n]*\"");

  /** Comments, faults, and messages about the input. */
  private static final Pattern NO_OUTPUT =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\n]*|Exception\\([^;]*;|String (?:problem|hint) =[^;]*;",
          Pattern.DOTALL);

  @Test
  void everyMessageThatIsAskedForExists() throws IOException {
    Set<String> english = new TreeSet<>(file("policy", "en").messages().keySet());
    english.addAll(file("book", "en").messages().keySet());
    for (Path file : sources()) {
      Matcher said = SAID.matcher(Files.readString(file));
      while (said.find()) {
        String key = said.group(1);
        assertThat(key.endsWith(".") || english.contains(key)).as(file + " says " + key).isTrue();
      }
    }
  }

  @Test
  void templatesPrintNoWordsOfTheirOwn() throws IOException {
    for (Path file : sources()) {
      if (file.toString().contains(".ftl")) {
        String markup = DIRECTIVE.matcher(Files.readString(file)).replaceAll("");
        String text = TAG.matcher(markup).replaceAll(" ").replace("SHA-256", "");
        assertThat(WORD.matcher(text).results().map(found -> found.group()).toList())
            .as(file.toString())
            .isEmpty();
        assertThat(PRINTED.matcher(markup).results().map(found -> found.group(1)).toList())
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  /** Messages about the input are in English wherever they stand, and so are faults. */
  @Test
  void theComposerPrintsNoWordsOfItsOwn() throws IOException {
    Set<String> ofDiagnostics =
        Set.of("MissingGlyphs.java", "RecordTexts.java", "PrintableText.java", "Medium.java");
    for (Path file : sources()) {
      boolean composes = file.startsWith(CODE.resolve("compose"));
      if (composes && !ofDiagnostics.contains(file.getFileName().toString())) {
        String code = NO_OUTPUT.matcher(Files.readString(file)).replaceAll("");
        List<String> sentences =
            SENTENCE.matcher(code).results().map(found -> found.group()).toList();
        assertThat(sentences).as(file.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "book"})
  void frenchHasEveryMessageWithTheSameValues(String pack) throws IOException {
    Map<String, String> english = file(pack, "en").messages();
    Map<String, String> french = file(pack, "fr").messages();
    assertThat(french.keySet()).isEqualTo(english.keySet());
    french.forEach((key, words) -> {
      Set<Integer> values = new TreeSet<>(values(english, key));
      Set<Integer> own = new TreeSet<>(Phrase.of(words).values());
      if (key.startsWith("unit.")) {
        values.addAll(Set.of(1, 2));
        assertThat(values).as(key).containsAll(own);
      } else {
        assertThat(own).as(key).isEqualTo(values);
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ur"})
  void theOthersHaveTheHeadings(String tag) throws IOException {
    Map<String, String> own = file("policy", tag).messages();
    file("policy", "en")
        .messages()
        .forEach((key, words) -> {
          if (key.startsWith("heading.") || key.startsWith("column.")) {
            assertThat(own).containsKey(key);
            assertThat(values(own, key)).as(key).isEqualTo(Phrase.of(words).values());
          }
        });
    Words words = Spoken.in(tag);
    assertThat(own.keySet().stream().filter(key -> !key.endsWith(".alone")))
        .allMatch(Spoken.english()::has);
    assertThat(words.untranslated()).doesNotContainAnyElementsOf(own.keySet());
  }

  /** What the files say of months and signs is what CLDR says. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "ur"})
  void monthsAndSignsAreThoseOfTheUnicodeRepository(String tag) {
    Words words = Spoken.in(tag);
    ULocale locale = ULocale.forLanguageTag(tag);
    String[] months = DateFormatSymbols.getInstance(locale).getMonths();
    for (int month = 1; month <= 12; month++) {
      assertThat(words.say("month." + month)).isEqualTo(months[month - 1]);
    }
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
    assertThat(words.say("number.decimal")).isEqualTo(signs.getDecimalSeparatorString());
  }

  private static Set<Integer> values(Map<String, String> messages, String key) {
    return Phrase.of(messages.getOrDefault(key, "")).values();
  }

  private static MessageFile file(String pack, String tag) throws IOException {
    Path path = PACKS.resolve(pack + "/messages/" + tag + ".properties");
    return MessageFile.read(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> templates = Files.walk(PACKS);
        Stream<Path> code = Files.walk(CODE)) {
      return Stream.concat(templates, code)
          .filter(path -> path.toString().matches(".*\\.(?:java|ftlx|ftl)"))
          .sorted()
          .toList();
    }
  }
}

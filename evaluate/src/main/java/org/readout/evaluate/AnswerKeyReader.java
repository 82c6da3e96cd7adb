package org.readout.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.AnswerKey.Conflict;
import org.readout.evaluate.AnswerKey.ExpectedEvent;
import org.readout.evaluate.AnswerKey.ExpectedFigure;
import org.readout.evaluate.AnswerKey.ExpectedOutcome;
import org.readout.evaluate.AnswerKey.ExpectedQuote;
import org.readout.evaluate.AnswerKey.Passage;
import org.readout.model.outcome.Status;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;

/**
 * Reads an answer key. Its JSON Schema is the resource {@code readout-key-1.schema.json} in this
 * package; this reader says more clearly what is wrong.
 */
public final class AnswerKeyReader {
  private static final Pattern IN_QUOTES = Pattern.compile("'([a-z-]+)'");
  private static final String LADDER =
      Arrays.stream(Status.values()).map(Status::label).collect(Collectors.joining(", "));

  /**
   * The key in {@code json}.
   *
   * @param file as messages should name it
   * @throws InvalidKeyException where it is no JSON or no key
   */
  public AnswerKey read(String file, byte[] json) throws InvalidKeyException {
    KeyFields.Problems problems = new KeyFields.Problems(file);
    KeyNode root = parse(file, json);
    AnswerKey key = key(KeyFields.of(root, problems), problems);
    if (!problems.found().isEmpty()) {
      throw new InvalidKeyException(problems.found());
    }
    return key;
  }

  private static KeyNode parse(String file, byte[] json) throws InvalidKeyException {
    String hint = "a key is a JSON object; the manual has an example";
    try {
      KeyNode root = KeyNode.read(json);
      if (root != null) {
        return root;
      }
      throw new InvalidKeyException(List.of(Diagnostic.error(file, "is empty", hint)));
    } catch (JsonProcessingException e) {
      Diagnostic error = Diagnostic.error(file, "not valid JSON: " + e.getOriginalMessage(), hint);
      throw new InvalidKeyException(List.of(located(error, e.getLocation())));
    } catch (IOException e) {
      throw new InvalidKeyException(
          List.of(Diagnostic.error(file, "not UTF-8: " + e.getMessage(), "save it as UTF-8")));
    }
  }

  private static Diagnostic located(Diagnostic error, @Nullable JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? error
        : error.at(new Place(at.getLineNr(), Math.max(1, at.getColumnNr())));
  }

  private static AnswerKey key(KeyFields key, KeyFields.Problems problems) {
    if (key.value("outcomes") == null && problems.found().isEmpty()) {
      problems.report(key.where(), "has no \"outcomes\"", "list what the visit produced");
    }
    List<KeyFields> given = key.objects("outcomes", outcome -> outcome);
    List<ExpectedOutcome> outcomes =
        given.stream().map(outcome -> outcome(outcome, problems)).toList();
    Set<String> optional = new TreeSet<>(key.texts("optional_outcomes"));
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < given.size(); i++) {
      String id = outcomes.get(i).id();
      if (!seen.add(id)) {
        problems.report(
            given.get(i).where(), "\"" + id + "\" stands twice", "give each its own id");
      }
      if (given.get(i).flag("minor", false)) {
        optional.add(id);
      }
    }
    return new AnswerKey(
        event(key, problems),
        themeIds(key, problems),
        outcomes,
        optional,
        key.objects("minor_true", AnswerKeyReader::spans).stream().flatMap(List::stream).toList(),
        key.objects("figures", figure -> figure(figure, problems)),
        key.objects("conflicts", conflict -> conflict(conflict, problems)),
        quotes(key),
        Set.copyOf(new TreeSet<>(key.objects("decoys", AnswerKeyReader::file))),
        key.groups("copies"),
        key.objects("boilerplate", AnswerKeyReader::passage));
  }

  private static ExpectedEvent event(KeyFields key, KeyFields.Problems problems) {
    KeyNode node = key.value("event");
    if (node == null) {
      return new ExpectedEvent(null, null, null, null);
    }
    KeyFields event = KeyFields.of(node, problems);
    return new ExpectedEvent(
        event.text("visitor"), event.text("host"), event.text("from"), event.text("to"));
  }

  private static Map<String, String> themeIds(KeyFields key, KeyFields.Problems problems) {
    KeyNode node = key.value("theme_ids");
    Map<String, String> ids = new LinkedHashMap<>();
    if (node != null) {
      KeyFields fields = KeyFields.of(node, problems);
      for (String title : fields.names()) {
        ids.put(title, fields.required(title, "give the theme's id in dossier.yaml"));
      }
    }
    return ids;
  }

  private static ExpectedOutcome outcome(KeyFields outcome, KeyFields.Problems problems) {
    List<Passage> spans = spans(outcome);
    if (spans.isEmpty()) {
      problems.report(outcome.where(), "has no \"spans\"", "say where it stands: file and quote");
    }
    return new ExpectedOutcome(
        outcome.required("id", "give it an id of its own"),
        outcome.required("theme", "name the theme it belongs to"),
        outcome.required("statement", "say in a sentence what came of it"),
        statuses(outcome, problems),
        outcome.text("speaker"),
        outcome.objects("figures", figure -> figure(figure, problems)),
        spans);
  }

  /** The status, and those that a note calls acceptable: "'planned' is acceptable". */
  private static List<Status> statuses(KeyFields outcome, KeyFields.Problems problems) {
    String label = outcome.required("status", "one of " + LADDER);
    Stream<String> labels = Stream.of(label.strip());
    String note = outcome.text("note");
    if (note != null && note.contains("acceptable")) {
      Matcher quoted = IN_QUOTES.matcher(note);
      labels = Stream.concat(labels, quoted.results().map(found -> found.group(1)));
    }
    List<Status> statuses = labels.flatMap(AnswerKeyReader::status).distinct().toList();
    if (!label.isEmpty() && status(label.strip()).findAny().isEmpty()) {
      problems.report(outcome.where(), "\"" + label + "\" is no status", "one of " + LADDER);
    }
    return statuses.isEmpty() ? List.of(Status.CLAIMED) : statuses;
  }

  private static Stream<Status> status(String label) {
    return Arrays.stream(Status.values())
        .filter(status -> status.label().equals(FoldedText.fold(label)));
  }

  private static ExpectedFigure figure(KeyFields figure, KeyFields.Problems problems) {
    KeyNode value = figure.value("value");
    if (value == null) {
      problems.report(figure.where(), "has no \"value\"", "give the number, multiplied out");
    }
    Double number = value instanceof KeyNode.Amount given ? given.value() : null;
    String unit = figure.text("unit");
    String measures = figure.text("measures");
    return new ExpectedFigure(number, unit == null ? "" : unit, measures == null ? "" : measures);
  }

  private static Conflict conflict(KeyFields conflict, KeyFields.Problems problems) {
    String verdict = conflict.text("verdict");
    String why = conflict.text("why");
    return new Conflict(
        conflict.required("what", "say what the figures measure"),
        conflict.objects("values", value -> figure(value, problems)),
        verdict == null || verdict.startsWith("disagree"),
        why == null ? "" : why);
  }

  private static List<ExpectedQuote> quotes(KeyFields key) {
    List<KeyFields> ofVisit =
        key.objects("quotes", quote -> quote).stream()
            .filter(quote -> quote.flag("of_visit", true))
            .toList();
    return ofVisit.stream()
        .map(quote ->
            new ExpectedQuote(
                quote.text("speaker"),
                new Passage(file(quote), quote.required("text", "give the words"))))
        .toList();
  }

  private static List<Passage> spans(KeyFields holder) {
    return holder.objects("spans", AnswerKeyReader::passage);
  }

  private static Passage passage(KeyFields passage) {
    return new Passage(file(passage), passage.required("quote", "copy the words from the file"));
  }

  private static String file(KeyFields holder) {
    return holder.required("file", "name the article's file");
  }
}

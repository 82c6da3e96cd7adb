package org.readout.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.extract.article.FileContent;
import org.readout.extract.article.FileReading;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.layout.PlainCharacters;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Provenance;

/** Tells in words what was read from a file, what told it, and what was left out and why. */
final class ReadingAccount {
  private static final int LONGEST = 100;

  private final StringBuilder out = new StringBuilder();

  private ReadingAccount() {}

  static String of(FileContent file) {
    ReadingAccount account = new ReadingAccount();
    for (Article article : file.articles()) {
      account.article(new TextCleaner().clean(article));
    }
    file.diagnostics().stream()
        .filter(message -> message.severity() == Diagnostic.Severity.NOTE)
        .forEach(note -> account.line(note.file() + ": " + note.message()));
    if (!file.leftOut().isEmpty()) {
      account.line("Left out of the file:");
      for (FileReading.LeftOut part : file.leftOut()) {
        account.line("  " + part.reason() + ": " + shortened(part.text()));
      }
    }
    return account.out.toString();
  }

  private void article(CleanText text) {
    Article article = text.article();
    Provenance from = article.provenance();
    line("Article " + article.id() + " (" + article.kind().label() + ")");
    for (Map.Entry<Provenance.Field, String> told : from.origins().entrySet()) {
      line(
          "  "
              + told.getKey().label()
              + ": "
              + from.value(told.getKey())
              + " (from: "
              + told.getValue()
              + ")");
    }
    Stream.of(Provenance.Field.TITLE, Provenance.Field.OUTLET, Provenance.Field.PUBLISHED)
        .filter(field -> from.value(field) == null)
        .forEach(field -> line("  " + field.label() + ": not found"));
    line(
        "  text: "
            + text.paragraphs().size()
            + (text.paragraphs().size() == 1 ? " paragraph, " : " paragraphs, ")
            + text.text().length()
            + " characters");
    invisible(article);
    text.dropped().stream()
        .sorted(Comparator.comparing(DroppedPassage::span))
        .forEach(dropped ->
            line(
                "  left out, "
                    + dropped.reason().label()
                    + ": "
                    + shortened(words(article, dropped))));
  }

  /** Soft hyphens, marks of direction and controls, each with how many of it there are. */
  private void invisible(Article article) {
    Map<Integer, Integer> marks = new TreeMap<>();
    article
        .extent()
        .of(article.source().text())
        .codePoints()
        .filter(c -> Character.isBmpCodePoint(c) && PlainCharacters.isInvisible((char) c))
        .forEach(c -> marks.merge(c, 1, Integer::sum));
    if (!marks.isEmpty()) {
      line(
          "  left out, invisible characters: "
              + marks.entrySet().stream()
                  .map(mark ->
                      String.format(Locale.ROOT, "U+%04X (%d)", mark.getKey(), mark.getValue()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String words(Article article, DroppedPassage dropped) {
    return dropped.span().of(article.source().text()).strip().replaceAll("\\s+", " ");
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}

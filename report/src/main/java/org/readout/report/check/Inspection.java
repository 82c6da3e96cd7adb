package org.readout.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.check.TaggedText.Run;

/** One look through one document. */
final class Inspection {
  private static final int SHOWN = 60;

  private final PDDocument document;
  private final AttachedData data;
  private final Places places;
  private final List<List<Run>> paragraphs;
  private final EvidenceEntries entries;
  private final List<Diagnostic> findings = new ArrayList<>();

  Inspection(PDDocument document, AttachedData data) throws IOException {
    this.document = document;
    this.data = data;
    this.places = Places.of(document);
    this.paragraphs = TaggedText.of(document);
    this.entries = EvidenceEntries.of(paragraphs, places);
  }

  List<Diagnostic> findings() throws IOException {
    for (List<Run> paragraph : paragraphs) {
      for (Run run : paragraph) {
        if (run.link() != null) {
          follow(run.words().strip(), run.link());
        }
      }
    }
    if (hasAnnex()) {
      everyEntryStandsInTheData();
      everyEntryIsCited();
      theDataStandsInTheAnnex();
    }
    everyFontIsEmbedded();
    return List.copyOf(findings);
  }

  static Diagnostic finding(@Nullable String message, @Nullable String hint) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR, String.valueOf(message), null, null, null, hint);
  }

  private void report(String message, @Nullable String hint) {
    findings.add(finding(message, hint));
  }

  private boolean hasAnnex() {
    return places.has(Citation.ANNEX);
  }

  private void follow(String words, PDAnnotationLink link) throws IOException {
    if (Citation.isLabel(words) && !hasAnnex()) {
      followToArticle(words, link);
    } else if (Citation.isLabel(words)) {
      if (!entries.passages().containsKey(words)) {
        report("citation " + words + " has no entry in the evidence annex", null);
      } else if (!places.leadsTo(link, Citation.place(words))) {
        report("citation " + words + " does not lead to its evidence entry", null);
      }
    } else if (Places.isInternal(link) && !places.leadsSomewhere(link)) {
      report("the link \"" + words + "\" leads nowhere", null);
    }
  }

  /** In a short form a citation leads to its article, and its description quotes the words. */
  private void followToArticle(String label, PDAnnotationLink link) throws IOException {
    if (!places.leadsTo(link, Citation.placeOfArticle(label))) {
      report("citation " + label + " does not lead to its article", null);
    }
    String quoted = Citation.quoted(link.getContents());
    String wording = Wording.of(quoted);
    if (wording.isEmpty()
        || wordingOfEvidence(Citation.article(label)).stream()
            .noneMatch(words -> words.contains(wording))) {
      report("the words of citation " + label + " do not stand in the data", shown(quoted));
    }
  }

  private void everyEntryStandsInTheData() {
    Map<String, List<String>> known = new HashMap<>();
    entries
        .passages()
        .forEach((label, passages) -> {
          List<String> evidence =
              known.computeIfAbsent(Citation.article(label), this::wordingOfEvidence);
          for (String passage : passages) {
            String wording = Wording.of(passage);
            if (evidence.stream().noneMatch(words -> words.contains(wording))) {
              report(
                  "the words of evidence " + label + " do not stand in the data", shown(passage));
            }
          }
        });
  }

  private List<String> wordingOfEvidence(String article) {
    return data.passages(article).stream().map(Wording::of).toList();
  }

  private void everyEntryIsCited() {
    TreeSet<String> uncited = new TreeSet<>(entries.passages().keySet());
    for (List<Run> paragraph : paragraphs) {
      for (Run run : paragraph) {
        if (run.link() != null) {
          uncited.remove(run.words().strip());
        }
      }
    }
    uncited.forEach(label -> report("no line of the briefing cites evidence " + label, null));
  }

  private void theDataStandsInTheAnnex() {
    String printed = Wording.of(entries.words());
    data.evidenceByOutcome()
        .forEach((outcome, texts) -> {
          for (String text : texts) {
            if (!printed.contains(Wording.of(text))) {
              report("evidence of outcome " + outcome + " is missing from the annex", shown(text));
            }
          }
        });
  }

  private void everyFontIsEmbedded() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        if (!font.isEmbedded()) {
          missing.add(font.getName());
        }
      }
    }
    missing.forEach(font -> report("the font " + font + " is not embedded", null));
  }

  private static String shown(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "\"";
  }
}

package org.readout.workshop.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.report.Proof;
import org.readout.report.pack.PackFile;
import org.readout.report.pdf.ProofLine;
import org.readout.report.pdf.ProofPage;

/** What there is to say of a line: the part that made it and the evidence behind it. */
final class LineAccount {
  private static final int MOST_WORDS = 12;

  private final Proof proof;

  LineAccount(Proof proof) {
    this.proof = proof;
  }

  String of(ProofLine line) throws IOException {
    List<Evidence.Words> words = Evidence.of(proof.briefing()).behind(anchors(line));
    return PreviewJson.of(json -> {
      json.writeStartObject();
      json.writeStringField("text", line.text());
      if (line.source() != null) {
        source(json, line.source());
      }
      json.writeArrayFieldStart("evidence");
      for (Evidence.Words each : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
        json.writeStartObject();
        json.writeStringField("label", each.label());
        json.writeStringField("from", each.from());
        json.writeStringField("text", each.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private void source(JsonGenerator json, String source) throws IOException {
    int colon = source.lastIndexOf(':');
    int line = Integer.parseInt(source.substring(colon + 1));
    PackFile part = proof.design().layers().find(source.substring(0, colon));
    if (part != null) {
      json.writeStringField("source", part.name() + ":" + line);
      json.writeStringField("pack", part.pack());
      PreviewJson.excerpt(json, SourceExcerpt.ofPart(part, line));
    }
  }

  /** What the line leads to, else what the lines of its place do: a row, or a finding. */
  private List<String> anchors(ProofLine line) {
    if (!line.links().isEmpty() || line.place() == null) {
      return line.links();
    }
    List<String> anchors = new ArrayList<>();
    for (ProofPage page : proof.pages()) {
      page.lines().stream()
          .filter(other -> line.place().equals(other.place()))
          .forEach(other -> anchors.addAll(other.links()));
    }
    return anchors;
  }

  /**
   * Where on the pages an anchor's line stands.
   *
   * @param page counts from 0
   * @param line of the page, counts from 0
   */
  record Spot(int page, int line) {}

  /** The first line at one of the anchors. */
  static @Nullable Spot spot(Proof proof, List<String> anchors) {
    for (String anchor : anchors) {
      for (int page = 0; page < proof.pages().size(); page++) {
        List<ProofLine> lines = proof.pages().get(page).lines();
        for (int line = 0; line < lines.size(); line++) {
          if (anchor.equals(lines.get(line).place())) {
            return new Spot(page, line);
          }
        }
      }
    }
    return null;
  }
}

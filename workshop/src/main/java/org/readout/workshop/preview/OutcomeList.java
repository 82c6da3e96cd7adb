package org.readout.workshop.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.briefing.Briefing.GlanceRow;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Proof;
import org.readout.workshop.preview.LineAccount.Spot;

/** The outcomes of the visit, each with the place where it is printed. */
final class OutcomeList {
  private OutcomeList() {}

  static String of(VisitRecord visit, Proof proof) throws IOException {
    return PreviewJson.of(json -> {
      json.writeStartArray();
      for (Outcome outcome : visit.outcomes()) {
        json.writeStartObject();
        json.writeStringField("id", outcome.id().toString());
        json.writeStringField("status", outcome.status().label());
        json.writeStringField("statement", outcome.statement());
        Spot spot = LineAccount.spot(proof, anchors(outcome, proof));
        if (spot != null) {
          json.writeNumberField("page", spot.page());
          json.writeNumberField("line", spot.line());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static List<String> anchors(Outcome outcome, Proof proof) {
    String name = outcome.id().toString();
    List<String> anchors = new ArrayList<>(List.of("outcome-" + name));
    proof.briefing().glance().stream()
        .filter(row -> row.outcome().label().equals(name))
        .map(GlanceRow::id)
        .forEach(anchors::add);
    return anchors;
  }
}

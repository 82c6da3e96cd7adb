package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.claim.FigureMention;

class FigureFinderTest {
  private final FigureFinder finder = new FigureFinder();

  @Test
  void readsTheFiguresOfTheTable() throws IOException {
    ReadingTable.check("figures.txt", this::readings);
  }

  private List<String> readings(String sentence) {
    return finder.find(sentence).stream().map(figure -> line(figure, sentence)).toList();
  }

  private static String line(FigureMention figure, String sentence) {
    StringBuilder line = new StringBuilder(figure.value().toPlainString());
    if (figure.upper() != null) {
      line.append("..").append(figure.upper().toPlainString());
    }
    line.append(' ').append(figure.unit());
    if (figure.approximate()) {
      line.append(", about");
    }
    if (figure.bound() != null) {
      line.append(", ").append(figure.bound().label());
    }
    if (figure.kind() != FigureMention.Kind.AMOUNT) {
      line.append(", ").append(figure.isYear() ? "calendar" : "distance");
    }
    line.append(" | ").append(figure.measures());
    return line.append(" | ").append(figure.span().of(sentence)).toString();
  }

  @Test
  void aHintSettlesWhoseRupeesAreMeant() {
    String sentence = "The dam will cost 14 billion rupees.";
    assertThat(unit(sentence, Set.of())).isEqualTo("INR");
    assertThat(unit(sentence, Set.of("PK"))).isEqualTo("PKR");
    assertThat(unit("The dam will cost 14 billion Nepali rupees.", Set.of("PK"))).isEqualTo("NPR");
    assertThat(unit("The dam will cost 14 billion dollars.", Set.of("CA"))).isEqualTo("USD");
  }

  private String unit(String sentence, Set<String> countries) {
    return finder.find(sentence, countries).get(0).unit();
  }
}

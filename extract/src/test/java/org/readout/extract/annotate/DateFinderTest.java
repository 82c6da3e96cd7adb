package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.model.claim.DateMention;

class DateFinderTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 8);

  private final DateFinder finder = new DateFinder();

  @Test
  void readsTheDatesOfTheTable() throws IOException {
    ReadingTable.check("dates.txt", this::readings);
  }

  private List<String> readings(String sentence) {
    return finder.find(sentence, PUBLISHED).stream().map(DateFinderTest::line).toList();
  }

  private static String line(DateMention date) {
    String days = date.isResolved() ? days(date) : "unknown";
    return days + ", " + date.grain().name().toLowerCase(Locale.ROOT) + " | " + date.text();
  }

  private static String days(DateMention date) {
    boolean isOneDay = date.from() != null && date.from().equals(date.to());
    return isOneDay ? String.valueOf(date.from()) : date.from() + ".." + date.to();
  }

  @Test
  void withoutTheDayOfPublicationRelativeDatesAreFoundAndLeftOpen() {
    List<DateMention> dates =
        finder.find("They met on Tuesday, after talks last month and on 2 May 2019.", null);
    assertThat(dates)
        .extracting(DateMention::text)
        .containsExactly("Tuesday", "last month", "2 May 2019");
    assertThat(dates).extracting(DateMention::isResolved).containsExactly(false, false, true);
  }
}

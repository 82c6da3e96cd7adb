package org.readout.report.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.briefing.Account;
import org.readout.model.briefing.Briefing.GlanceRow;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Finding;
import org.readout.model.briefing.RegisterEntry;

/** What a short form lists instead of the annexes. */
final class Cited {
  private Cited() {}

  /** The entries of the articles that the parts of a short form cite. */
  static List<RegisterEntry> articles(
      List<RegisterEntry> register,
      List<Finding> bottomLine,
      List<GlanceRow> glance,
      List<Account> accounts) {
    Set<String> articles =
        Stream.of(
                bottomLine.stream().flatMap(finding -> finding.citations().stream()),
                glance.stream().flatMap(row -> row.citations().stream()),
                accounts.stream()
                    .flatMap(account -> account.readings().stream())
                    .flatMap(reading -> reading.citations().stream()))
            .flatMap(citations -> citations)
            .map(Citation::article)
            .collect(Collectors.toSet());
    return register.stream().filter(entry -> articles.contains(entry.id())).toList();
  }
}

package org.readout.model.briefing;

import java.util.List;

/**
 * How the briefing was made.
 *
 * @param settings what the user chose
 * @param ladder every status, the firmest first
 * @param limits what the method can't do
 */
public record Method(List<Briefing.Fact> settings, List<StatusMark> ladder, List<String> limits) {
  public Method {
    settings = List.copyOf(settings);
    ladder = List.copyOf(ladder);
    limits = List.copyOf(limits);
  }
}

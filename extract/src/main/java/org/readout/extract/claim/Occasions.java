package org.readout.extract.claim;

import java.util.Set;

/** What somebody speaks at or in: "in an interview", "at a rally", "in a letter". */
final class Occasions {
  static final Set<String> WORDS =
      Set.of(
          "address",
          "briefing",
          "broadcast",
          "commentary",
          "communique",
          "conference",
          "e-mail",
          "editorial",
          "email",
          "event",
          "hearing",
          "interview",
          "letter",
          "meeting",
          "message",
          "news",
          "post",
          "press",
          "rally",
          "release",
          "remarks",
          "speech",
          "statement",
          "tweet");

  private Occasions() {}
}

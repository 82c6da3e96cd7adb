package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Span;

/**
 * Finds groups without names that somebody meets: "met leaders of the opposition", "held talks with
 * members of the chamber of commerce". A group is a few words with a noun for several people.
 */
final class GroupFinder {
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:(?:met|meets|meeting|talks|conferred|consulted|session|dinner|lunch|luncheon)"
              + "(?: (?:separately|briefly|privately|also))? with|met(?: (?:separately|also))?"
              + "|addressed|briefed) (?<who>[^.,;:“”\"()]{4,70})");
  private static final Pattern END =
      Pattern.compile(
          " (?:in|at|on|to|and|who|that|during|before|after|over|about|for|from|by|as|while|where"
              + "|when|late|early|yesterday|today|here|there|Monday|Tuesday|Wednesday|Thursday"
              + "|Friday|Saturday|Sunday)\\b.*+",
          Pattern.DOTALL);

  private final VisitWords words;

  GroupFinder(VisitWords words) {
    this.words = words;
  }

  /** A group's words and where they stand. */
  record Group(Span span, String words) {}

  /** The groups met in a sentence, in the order told. */
  List<Group> find(String text, int offset) {
    List<Group> groups = new ArrayList<>();
    Matcher met = MET.matcher(text);
    while (met.find()) {
      String who = END.matcher(met.group("who")).replaceFirst("").strip();
      List<String> said = VisitWords.words(who);
      boolean isGroup = said.stream().anyMatch(word -> words.isIn("group", word));
      if (isGroup && said.size() <= 8 && !said.contains("him") && !said.contains("them")) {
        int start = offset + met.start("who");
        groups.add(new Group(new Span(start, start + who.length()), who));
      }
    }
    return groups;
  }
}

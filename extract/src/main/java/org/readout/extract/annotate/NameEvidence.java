package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.work.GivenUpException;

/**
 * What the dossier shows about each capitalised string that is open: a person, an organisation, a
 * place, or nothing. The words it is made of give the first votes, each of its places another.
 */
final class NameEvidence {
  private static final Pattern AGE = Pattern.compile("\\d{2}");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Set<String> BEING =
      Set.of("is", "was", "were", "has", "had", "became", "who");
  private static final Votes NONE = new Votes();

  private static final class Votes {
    int person;
    int other;
    int place;
    int body;
    int speaks;
    int seen;
  }

  private final Map<String, Votes> votes = new HashMap<>();
  private final NameLists lists;

  NameEvidence(NameLists lists) {
    this.lists = lists;
  }

  void read(Spot spot) {
    Reading reading = spot.reading();
    int at = spot.at();
    Part.Chunk chunk = spot.chunk();
    Introduction introduction = spot.introduction();
    Votes vote = votes.computeIfAbsent(chunk.text(), this::firstVotes);
    boolean ranked = !introduction.titles().isEmpty() || introduction.counterpart();
    String before = reading.wordBefore(at);
    if (qualifiesAnother(reading, at)) {
      vote.other += 2;
    } else if (ranked) {
      vote.person += 3;
    } else if (before.equals("the")) {
      vote.other += 1;
    } else if (introduction.possessive()) {
      boolean person = !chunk.isSingle() || lists.isNameWord(chunk.text());
      vote.person += person ? 1 : 0;
      vote.body += person ? 0 : 1;
    }
    readVerbs(reading, at, chunk, vote);
    readRelatives(reading, at, vote);
    if (lists.isIn("kin", before)) {
      vote.person += 2;
    }
    if (isBracketed(reading, at)) {
      vote.body += 1;
      vote.other += 3;
    }
    if (!ranked) {
      readPlace(reading, at, chunk, vote);
    }
    vote.seen++;
  }

  private void readVerbs(Reading reading, int at, Part.Chunk chunk, Votes vote) {
    String after = reading.wordAfter(at);
    boolean plain = chunk.isSingle() && !lists.isNameWord(chunk.text());
    boolean being = BEING.contains(after);
    boolean speaks = being ? !plain : lists.isIn("speech", after);
    boolean spoken = lists.isIn("speech", reading.wordBefore(at));
    if (!chunk.possessive() && speaks) {
      vote.speaks++;
    }
    if (!chunk.isSingle() && spoken) {
      vote.person++;
    }
    if (!chunk.isSingle() && isAged(reading, at)) {
      vote.person += 2;
    }
  }

  /** "[name], who" and "[name], which"; "[name]'s chief executive". */
  private static void readRelatives(Reading reading, int at, Votes vote) {
    int next = at + 1;
    if (next >= reading.parts().size()) {
      return;
    }
    Part part = reading.parts().get(next);
    if (reading.followsComma(next) && part instanceof Part.Plain plain) {
      vote.person += plain.word().equals("who") ? 2 : 0;
      vote.body += plain.word().equals("which") ? 1 : 0;
      vote.other += plain.word().equals("which") ? 1 : 0;
    }
    boolean owns =
        reading.parts().get(at) instanceof Part.Chunk chunk
            && chunk.possessive()
            && part instanceof Part.Title title
            && title.role().kind() == Role.Kind.POST;
    vote.body += owns ? 1 : 0;
  }

  private void readPlace(Reading reading, int at, Part.Chunk chunk, Votes vote) {
    String before = reading.wordBefore(at);
    boolean within = before.equals("in") || before.equals("at") || before.equals("near");
    boolean reached =
        chunk.isSingle() && lists.isIn("travel", before) && !lists.isNameWord(chunk.text());
    if (within || reached || lists.isIn("place-before", before)) {
      vote.other++;
      vote.place++;
    }
    if (before.equals("of") && at > 1 && lists.isIn("place-of", reading.wordBefore(at - 1))) {
      vote.other += 3;
      vote.place += 3;
    }
    if (!chunk.possessive()
        && lists.isIn("place-after", reading.wordAfter(at))
        && reading.isJoined(at + 1)) {
      vote.other += 2;
      vote.place += 2;
    }
    int next = at + 1;
    boolean inCountry =
        next < reading.parts().size()
            && reading.followsComma(next)
            && !chunk.possessive()
            && reading.parts().get(next) instanceof Part.Geo geo
            && !geo.qualifies()
            && (within || lists.isIn("place-before", before));
    if (inCountry) {
      vote.other += 2;
      vote.place += 2;
    }
  }

  /** "(Kyodo)", "(Likud)": alone in brackets stands an agency or a party. */
  private static boolean isBracketed(Reading reading, int at) {
    Part part = reading.parts().get(at);
    if (!reading.words().get(part.from()).gap().endsWith("(")) {
      return false;
    }
    return reading.words().get(part.from()).text().length() > 1
        && (part.to() >= reading.words().size()
            || reading.words().get(part.to()).gap().startsWith(")"));
  }

  /** "Volga" in "Volga Tatars": a word that goes with the one behind it. */
  private static boolean qualifiesAnother(Reading reading, int at) {
    int next = at + 1;
    return next < reading.parts().size()
        && reading.isJoined(next)
        && reading.parts().get(next) instanceof Part.Geo geo
        && geo.entry().form() == Gazetteer.Form.PEOPLE;
  }

  private static boolean isAged(Reading reading, int at) {
    return at + 1 < reading.parts().size()
        && reading.followsComma(at + 1)
        && AGE.matcher(reading.wordAfter(at)).matches();
  }

  /** What the words themselves say: given names, surnames, initials, ordinary words. */
  private Votes firstVotes(String text) {
    Votes vote = new Votes();
    List<String> words = List.of(SPACE.split(text, -1));
    if (words.size() < 2) {
      return vote;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean given = lists.isGiven(first);
    long ordinary = words.stream().filter(lists::isOrdinary).count();
    boolean initials = first.endsWith(".") && ordinary < words.size() - 1;
    vote.person += given || initials ? 2 : 0;
    vote.person += !given && lists.isSurname(first) && lists.isNameWord(words.get(1)) ? 2 : 0;
    vote.person += lists.isNameWord(last) ? 1 : 0;
    vote.person += ordinary == 0 && words.size() < 5 ? 1 : 0;
    boolean leadsOrdinary = lists.isOrdinary(first) && !given;
    vote.other += leadsOrdinary ? 2 : 0;
    return vote;
  }

  /** Whether a word is none of everyday English, so that a capital at a sentence's start tells. */
  boolean isUnusual(String text) {
    return !lists.isOrdinary(text);
  }

  /**
   * Lets names that stand in one list be of one kind: what nothing else tells follows its
   * neighbours, as in "Iran, [name] and Iraq".
   */
  void settle(List<Reading> readings) {
    for (Reading reading : readings) {
      GivenUpException.endIfInterrupted();
      for (int i = 0; i < reading.parts().size(); i++) {
        if (reading.parts().get(i) instanceof Part.Chunk chunk && isOpen(chunk.text())) {
          Votes vote = votes.computeIfAbsent(chunk.text(), this::firstVotes);
          followNeighbour(reading, i, -1, vote);
          followNeighbour(reading, i, 1, vote);
        }
      }
    }
  }

  private boolean isOpen(String text) {
    return !isPerson(text) && !isPlace(text) && !isBody(text);
  }

  private void followNeighbour(Reading reading, int at, int step, Votes vote) {
    List<Part> parts = reading.parts();
    int i = at + step;
    boolean listed = false;
    int later = Math.max(at, i);
    while (i >= 0
        && i < parts.size()
        && parts.get(i) instanceof Part.Plain plain
        && (plain.word().equals("and")
            || plain.word().equals("or")
            || plain.word().equals("the"))) {
      listed |= !plain.word().equals("the");
      i += step;
    }
    if (i < 0 || i >= parts.size() || !(listed || reading.followsComma(later))) {
      return;
    }
    switch (parts.get(i)) {
      case Part.Body body -> vote.body++;
      case Part.Geo geo when !geo.qualifies() && geo.entry().form() != Gazetteer.Form.PEOPLE -> {
        if (listed) {
          vote.place++;
          vote.other++;
        }
      }
      case Part.Chunk chunk when isPerson(chunk.text()) && lists.isNameWord(chunk.text()) ->
          vote.person++;
      case Part.Chunk chunk when !isPerson(chunk.text()) && isBody(chunk.text()) -> vote.body++;
      default -> {}
    }
  }

  boolean isPerson(String text) {
    Votes vote = votes.getOrDefault(text, NONE);
    boolean single = text.indexOf(' ') < 0;
    boolean speaker = vote.speaks > 0 && (!single || lists.isNameWord(text));
    int person = vote.person + (speaker ? Math.min(vote.speaks, 3) : 0);
    return person > 0 && person > vote.other;
  }

  boolean isPlace(String text) {
    Votes vote = votes.getOrDefault(text, NONE);
    boolean plain = text.indexOf(' ') < 0 && lists.isOrdinary(text);
    return vote.place > 0 && !plain && vote.other >= vote.person && 3 * vote.place >= vote.seen;
  }

  boolean isBody(String text) {
    Votes vote = votes.getOrDefault(text, NONE);
    boolean plain = text.indexOf(' ') < 0 && lists.isOrdinary(text);
    return vote.body + (plain ? 0 : vote.speaks) > 0 && !isPerson(text) && !isPlace(text);
  }
}

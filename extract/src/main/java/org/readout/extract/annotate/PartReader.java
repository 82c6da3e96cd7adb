package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer.Form;
import org.readout.model.claim.Sentence;
import org.readout.model.work.GivenUpException;

/**
 * Reads the words of a sentence as countries, titles, organisations, possible names and the rest.
 */
final class PartReader {
  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final NameLists lists;
  private final ChunkReader chunks;
  private final TitleReader titles;

  PartReader(Gazetteer gazetteer, RoleLexicon roles, NameLists lists) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.lists = lists;
    this.chunks = new ChunkReader(gazetteer, roles, lists);
    this.titles = new TitleReader(gazetteer, roles, chunks);
  }

  List<Part> read(Sentence sentence, List<Word> words, Vocabulary vocabulary) {
    GivenUpException.endIfInterrupted();
    boolean headline = Capitals.isHeadline(sentence.text(), words, lists);
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      Part part = partAt(words, i, before, vocabulary, headline);
      if (part instanceof Part.Body body) {
        part = withCountry(parts, words, body);
      }
      parts.add(part);
      i = part.to();
    }
    return parts;
  }

  private Part partAt(
      List<Word> words, int i, @Nullable Part before, Vocabulary vocabulary, boolean headline) {
    Word word = words.get(i);
    if (word.lower().equals("counterpart") || word.lower().equals("counterparts")) {
      return new Part.Counterpart(i, i + 1, word.possessive());
    }
    Optional<Part> ministry = ministryAt(words, i);
    if (ministry.isPresent()) {
      return ministry.get();
    }
    Optional<Part> title = titles.titleAt(words, i);
    if (title.isPresent()) {
      return title.get();
    }
    boolean afterTitle = before instanceof Part.Title && word.joined();
    if (word.isParticled() || (afterTitle && chunks.particleEnd(words, i) > i)) {
      return chunks.chunkAt(words, i, vocabulary, headline);
    }
    if (!word.isCapitalised()) {
      return new Part.Plain(i, word.lower());
    }
    Optional<Gazetteer.Match> geo = gazetteer.match(words, i);
    if (geo.isPresent() && !namesPerson(words, i, geo.get(), before)) {
      return geoAt(words, i, geo.get());
    }
    if (geo.isEmpty() && isIgnored(words, i, vocabulary, headline)) {
      return new Part.Plain(i, word.lower());
    }
    return chunks.chunkAt(words, i, vocabulary, headline);
  }

  private boolean isIgnored(List<Word> words, int i, Vocabulary vocabulary, boolean headline) {
    Word word = words.get(i);
    boolean partyAndState = word.text().length() > 2 && word.text().charAt(1) == '-';
    if (partyAndState
        || word.isContraction()
        || word.isCompound()
        || Character.isDigit(word.text().charAt(0))) {
      return true;
    }
    if (lists.isIn("abbreviated-state", word.text())) {
      return true;
    }
    if (word.isAllCapitals() && !headline) {
      return lists.isIn("no-acronym", word.lower()) || isShouted(words, i);
    }
    boolean leadsName =
        (lists.isGiven(word.text()) && isJoinedCapital(words, i + 1))
            || (lists.isIn("particle", word.lower()) && chunks.particleEnd(words, i + 1) > i + 1);
    if (lists.isIn("month-day", word.lower())) {
      return !leadsName || lists.isIn("weekday", word.lower());
    }
    if (lists.isIn("function", word.lower())) {
      return !leadsName || word.opens();
    }
    if (headline && lists.isOrdinary(word.text()) && !leadsName) {
      return !chunks.startsBody(words, i, true);
    }
    boolean plain =
        vocabulary.isOrdinary(word.text())
            || lists.isIn("opener", word.lower())
            || (lists.isOrdinary(word.text()) && !vocabulary.isSeenCapitalised(word.text()));
    return word.opens() && plain && !leadsName && !chunks.startsBody(words, i, false);
  }

  /** "READ MORE": an ordinary word in capitals beside another in capitals. */
  private boolean isShouted(List<Word> words, int i) {
    boolean before = i > 0 && words.get(i).joined() && words.get(i - 1).isAllCapitals();
    boolean after = isJoinedCapital(words, i + 1) && words.get(i + 1).isAllCapitals();
    return (before || after) && lists.isOrdinary(words.get(i).text());
  }

  /** "Jordan Smith", "Mr Medina": a place's name that is a person's too. */
  private boolean namesPerson(List<Word> words, int i, Gazetteer.Match geo, @Nullable Part before) {
    if (geo.length() > 1 || words.get(i).isAllCapitals()) {
      return false;
    }
    Form form = geo.entry().form();
    boolean titled =
        before instanceof Part.Title title
            && words.get(i).joined()
            && !title.possessive()
            && words.get(title.from()).isCapitalised()
            && title.role().kind() != Role.Kind.POST
            && (form == Form.CITY || form == Form.REGION)
            && !words.get(i).possessive();
    return titled || leadsPerson(words, i);
  }

  private boolean leadsPerson(List<Word> words, int i) {
    return lists.isGiven(words.get(i).text())
        && isJoinedCapital(words, i + 1)
        && !words.get(i).possessive()
        && !words.get(i + 1).isAllCapitals()
        && roles.match(words, i + 1).isEmpty()
        && !lists.isIn("organisation", words.get(i + 1).lower())
        && !lists.isIn("place", words.get(i + 1).lower())
        && !lists.isIn("month-day", words.get(i + 1).lower())
        && gazetteer.match(words, i + 1).isEmpty();
  }

  static boolean isJoinedCapital(List<Word> words, int i) {
    return i < words.size() && words.get(i).joined() && words.get(i).isNamelike();
  }

  private Part geoAt(List<Word> words, int i, Gazetteer.Match geo) {
    int to = i + geo.length();
    boolean possessive = words.get(to - 1).possessive();
    boolean goesOn = !possessive && isJoinedCapital(words, to) && roles.match(words, to).isEmpty();
    if (goesOn && !lists.isIn("function", words.get(to).lower())) {
      int end = chunks.end(words, to, false);
      if (chunks.isBody(words, to, end)) {
        return new Part.Body(i, end, text(words, i, end));
      }
      if (chunks.isThing(words, to, end)) {
        return new Part.Thing(i, end);
      }
      if (chunks.isSite(words, i, end)) {
        return new Part.Site(i, end, text(words, i, end));
      }
    }
    return new Part.Geo(i, to, geo.entry(), possessive);
  }

  /** "foreign ministry", "Defence Ministry", "foreign office", in small letters or capitals. */
  private Optional<Part> ministryAt(List<Word> words, int i) {
    for (int to = i + 1; to < Math.min(words.size(), i + 4); to++) {
      Word word = words.get(to);
      if (!word.joined() || words.get(to - 1).possessive()) {
        return Optional.empty();
      }
      boolean office =
          word.lower().equals("ministry")
              || (word.lower().equals("office") && words.get(i).lower().equals("foreign"));
      if (office && roles.isPortfolioWord(text(words, i, to))) {
        return Optional.of(new Part.Body(i, to + 1, capitalised(text(words, i, to + 1))));
      }
    }
    return Optional.empty();
  }

  private Part withCountry(List<Part> parts, List<Word> words, Part.Body body) {
    boolean ministry = body.name().endsWith("Ministry") || body.name().endsWith("Foreign Office");
    if (!ministry || parts.isEmpty() || !words.get(body.from()).joined()) {
      return body;
    }
    if (parts.get(parts.size() - 1) instanceof Part.Geo geo && geo.qualifies()) {
      parts.remove(parts.size() - 1);
      String name = gazetteer.adjective(geo.entry().country()) + " " + body.name();
      return new Part.Body(geo.from(), body.to(), name);
    }
    return body;
  }

  static String text(List<Word> words, int from, int to) {
    if (to == from + 1) {
      return words.get(from).text();
    }
    StringBuilder text = new StringBuilder(words.get(from).text());
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(words.get(i).text());
    }
    return text.toString();
  }

  private static String capitalised(String words) {
    StringBuilder result = new StringBuilder(words);
    for (int i = 0; i < result.length(); i++) {
      if (i == 0 || result.charAt(i - 1) == ' ') {
        result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
      }
    }
    return result.toString();
  }
}

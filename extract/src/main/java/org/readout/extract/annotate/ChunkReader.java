package org.readout.extract.annotate;

import java.util.List;
import java.util.Locale;

/** Reads runs of capitalised words: one name, by its shape an organisation or a place, or open. */
final class ChunkReader {
  private static final int SHOUTED = 6;

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final NameLists lists;

  ChunkReader(Gazetteer gazetteer, RoleLexicon roles, NameLists lists) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.lists = lists;
  }

  Part chunkAt(List<Word> words, int i, Vocabulary vocabulary, boolean headline) {
    int end = end(words, i, headline);
    int joint = jointEnd(words, i, end);
    if (joint > end) {
      return new Part.Body(i, joint, PartReader.text(words, i, joint));
    }
    String text = PartReader.text(words, i, end);
    boolean single = end == i + 1;
    boolean acronym = words.get(i).isAllCapitals() && words.get(i).text().length() <= SHOUTED;
    if (single && acronym && !(headline && lists.isNameWord(words.get(i).text()))) {
      return new Part.Body(i, end, vocabulary.expansion(text));
    }
    if (lists.isSeat(text)) {
      return new Part.Site(i, end, text);
    }
    if (lists.isIn("region", key(text))) {
      return new Part.Site(i, end, text);
    }
    if (isThing(words, i, end)) {
      return new Part.Thing(i, end);
    }
    if (single && (lists.isIn("known-organisation", key(text)) || vocabulary.isAcronym(text))) {
      return new Part.Body(i, end, vocabulary.expansion(text.toUpperCase(Locale.ROOT), text));
    }
    if (isBody(words, i, end)) {
      return single ? new Part.Plain(i, words.get(i).lower()) : new Part.Body(i, end, text);
    }
    if (isSite(words, i, end)) {
      return new Part.Site(i, end, text);
    }
    if (lists.isIn("adjective", words.get(i).lower())) {
      return new Part.Plain(i, words.get(i).lower());
    }
    if (leadsPerson(words, i, end)) {
      return new Part.Plain(i, words.get(i).lower());
    }
    return new Part.Chunk(i, end, text, words.get(end - 1).possessive());
  }

  /** "Officer" in "Officer Anna Berg": an ordinary word before a whole name. */
  private boolean leadsPerson(List<Word> words, int from, int end) {
    return end - from > 2
        && lists.isOrdinary(words.get(from).text())
        && !lists.isGiven(words.get(from).text())
        && lists.isGiven(words.get(from + 1).text());
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** Whether an organisation begins at a word that is an ordinary one too: "Human Rights Watch". */
  boolean startsBody(List<Word> words, int i, boolean headline) {
    if (!PartReader.isJoinedCapital(words, i + 1)) {
      String preposition = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      return (preposition.equals("of") || preposition.equals("for"))
          && lists.isIn("organisation-of", words.get(i).lower())
          && end(words, i, headline) > i + 1;
    }
    if (gazetteer.match(words, i + 1).isPresent()) {
      return false;
    }
    int end = end(words, i, headline);
    if (headline) {
      return lists.isIn("known-organisation", key(PartReader.text(words, i, end)));
    }
    return isBody(words, i, end) || isSite(words, i, end) || isThing(words, i, end);
  }

  /** Where a run of capitalised words that may be one name ends. */
  int end(List<Word> words, int from, boolean headline) {
    int end = from + 1;
    while (end < words.size() && words.get(end).joined() && !closes(words, end - 1)) {
      int next = particleEnd(words, end);
      if (next == end) {
        next = goesOn(words, from, end, headline) ? end + 1 : complementEnd(words, end);
      }
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** A possessive ends a name, but for "People's Assembly" and the like. */
  private boolean closes(List<Word> words, int at) {
    Word word = words.get(at);
    return word.possessive()
        && !(lists.isIn("owner", word.lower()) && PartReader.isJoinedCapital(words, at + 1));
  }

  int particleEnd(List<Word> words, int at) {
    int end = at;
    while (end < words.size()
        && words.get(end).joined()
        && lists.isIn("particle", words.get(end).text())) {
      end++;
    }
    return end > at && PartReader.isJoinedCapital(words, end) && roles.match(words, end).isEmpty()
        ? end
        : at;
  }

  private boolean goesOn(List<Word> words, int from, int at, boolean headline) {
    Word word = words.get(at);
    if (!word.isNamelike()
        || word.isContraction()
        || lists.isIn("weekday", word.lower())
        || lists.isIn("abbreviated-state", word.text())) {
      return false;
    }
    boolean surname = mayBeSurname(words, from, at);
    if (lists.isIn("function", word.lower()) || lists.isIn("month-day", word.lower())) {
      return surname && !lists.isIn("function", word.lower());
    }
    if (lists.isIn("organisation", word.lower()) || lists.isIn("place", word.lower())) {
      return !headline || !surname;
    }
    if (headline && lists.isOrdinary(word.text())) {
      return surname && lists.isNameWord(word.text());
    }
    if (gazetteer.match(words, at).isPresent()) {
      return surname || isWithinBody(words, at);
    }
    if (roles.match(words, at).isPresent()) {
      return surname;
    }
    return !word.isAllCapitals()
        || word.isInitial()
        || headline
        || (word.text().length() > 3 && (surname || isLoudSurname(words, from, at)));
  }

  /** After given names, and before nothing more that has a capital. */
  private boolean mayBeSurname(List<Word> words, int from, int at) {
    for (int i = from; i < at; i++) {
      Word word = words.get(i);
      if (!lists.isNameWord(word.text()) && !word.isInitial()) {
        return false;
      }
    }
    return lists.isGiven(words.get(from).text()) && !PartReader.isJoinedCapital(words, at + 1);
  }

  /** "Amara DIALLO", as in official texts. */
  private boolean isLoudSurname(List<Word> words, int from, int at) {
    return at == from + 1
        && words.get(at).text().length() > 4
        && !words.get(from).isAllCapitals()
        && !lists.isOrdinary(words.get(from).text())
        && !lists.isOrdinary(words.get(at).text());
  }

  /** "Royal Thai Army": a country's word inside an organisation's name. */
  private boolean isWithinBody(List<Word> words, int at) {
    int end = at + 1;
    while (PartReader.isJoinedCapital(words, end) && end < at + 4) {
      if (lists.isIn("organisation", words.get(end).lower())) {
        return roles.match(words, end).isEmpty();
      }
      end++;
    }
    return false;
  }

  /** The end of "of Trade and Industry" after "Ministry"; {@code at} where there is none. */
  private int complementEnd(List<Word> words, int at) {
    String preposition = words.get(at).text();
    boolean of = preposition.equals("of") || preposition.equals("for") || preposition.equals("on");
    String head = words.get(at - 1).lower();
    boolean place = preposition.equals("of") && lists.isIn("place-of", head);
    if (!of || !(place || lists.isIn("organisation-of", head))) {
      return at;
    }
    int end = at + 1;
    if (end < words.size() && words.get(end).text().equals("the")) {
      end++;
    }
    int first = end;
    while (end < words.size() && words.get(end).joined() && !words.get(end - 1).possessive()) {
      boolean and =
          words.get(end).text().equals("and")
              || words.get(end).text().equals("of")
              || words.get(end).text().equals("&");
      if (words.get(end).isCapitalised()) {
        end++;
      } else if (and && end > first && PartReader.isJoinedCapital(words, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end > first ? end : at;
  }

  /** The end of "Securities and Exchange Commission" from its first words, or {@code end}. */
  private int jointEnd(List<Word> words, int from, int end) {
    boolean and =
        end + 1 < words.size()
            && words.get(end).joined()
            && !words.get(end - 1).possessive()
            && (words.get(end).text().equals("and") || words.get(end).text().equals("&"))
            && PartReader.isJoinedCapital(words, end + 1);
    if (!and || end > from + 1) {
      return end;
    }
    int to = end(words, end + 1, false);
    boolean alone = to == end + 2;
    return !alone && lists.isOrdinary(words.get(from).text()) && isBody(words, end + 1, to)
        ? to
        : end;
  }

  boolean isBody(List<Word> words, int from, int end) {
    String first = words.get(from).lower();
    String last = words.get(end - 1).lower();
    if (lists.isIn("known-organisation", key(PartReader.text(words, from, end)))) {
      return true;
    }
    boolean complement = end > from + 2 && lists.isIn("organisation-of", first);
    if (end > from + 1
        && (lists.isIn("organisation-first", first) || hasForeignArticle(words, from, end))) {
      return true;
    }
    return complement || lists.isIn("organisation", last) || hasHead(words, from, end);
  }

  /** "Le Monde", "El País": a foreign article before what is no surname. */
  private boolean hasForeignArticle(List<Word> words, int from, int end) {
    return end == from + 2
        && lists.isIn("foreign-article", words.get(from).lower())
        && !lists.isNameWord(words.get(from + 1).text())
        && gazetteer.match(words, from + 1).isEmpty();
  }

  private boolean hasHead(List<Word> words, int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (lists.isIn("organisation", words.get(i).lower())) {
        return true;
      }
      String next = words.get(i + 1).text();
      if ((next.equals("of") || next.equals("for"))
          && lists.isIn("organisation-of", words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word is one of documents and events: "treaty", "award". */
  boolean isThing(List<Word> words, int from, int end) {
    return lists.isIn("thing", words.get(end - 1).lower())
        || (end > from + 2 && lists.isIn("thing", words.get(from).lower()));
  }

  /** Whether the first or last word is one of places: "Lake Victoria", "Baabda Palace". */
  boolean isSite(List<Word> words, int from, int end) {
    if (end == from + 1) {
      return false;
    }
    boolean leads =
        lists.isIn("place-first", words.get(from).lower())
            || (end > from + 2
                && words.get(from + 1).text().equals("of")
                && lists.isIn("place-of", words.get(from).lower()));
    boolean person = end == from + 2 && lists.isGiven(words.get(from).text());
    return leads || (lists.isIn("place", words.get(end - 1).lower()) && !person);
  }
}

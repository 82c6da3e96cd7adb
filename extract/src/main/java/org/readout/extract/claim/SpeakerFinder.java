package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.text.CalendarWords;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.source.Span;

/**
 * Turns the words that name a speaker into a speaker. Names stand for themselves; "he" and "she"
 * are the person who spoke or was named last; "it" is the organisation that spoke last; "the
 * official" is the "senior official" introduced before. Whoever the article leaves unnamed stays
 * unnamed.
 *
 * <p>Holds what the article has said so far: one instance reads one article from the top.
 */
final class SpeakerFinder {
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> IMPERSONAL = Set.of("it", "they", "who", "which", "i", "we");
  private static final Set<String> PAPERS =
      Set.of(
          "statement",
          "communique",
          "communiqué",
          "release",
          "press release",
          "readout",
          "report",
          "document",
          "text",
          "joint statement");
  private static final Set<String> TIMES =
      CalendarWords.with(CalendarWords.WEEKDAYS, "yesterday", "today", "tomorrow", "earlier");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd},.]*+");
  private static final Pattern SEVERAL =
      Pattern.compile("^(?:both|the two|the (?:three|four|five)) ", Pattern.CASE_INSENSITIVE);

  /** How many peoples' names end: "Kenyans", "Czechs", "Poles". */
  private static final Pattern PEOPLE = Pattern.compile("(?:[ai]n|ch|eek|ole|ane|urk|rab|ede)s$");

  private static final Pattern JOINT_PAPER =
      Pattern.compile("\\b[Ii]n (?:a|the|their) joint (?:statement|communiqu[eé]|declaration)\\b");

  /** "A source at the ministry" is not the ministry. */
  private static final Pattern UNNAMED =
      Pattern.compile("^(?:an?|one|two|another) (?:\\w+ )?sources? ", Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATIVE = Pattern.compile(",? (?:who|which|that)$");
  private static final Pattern TIME_BEFORE =
      Pattern.compile("^(?:\\w+ )?(?:days|weeks|months|years) and ");
  private static final Pattern AFTERTHOUGHT =
      Pattern.compile(", (?:who|whose|which|speaking)\\b.*");
  private static final Pattern WHOSE = Pattern.compile(", whose\\b.*");
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|a|an|this|that|his|her|their) ", Pattern.CASE_INSENSITIVE);

  private static final int LONGER_THAN_INITIALS = 5;
  private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu})(\\p{Lu}+)");

  /**
   * Who speaks.
   *
   * @param name as the briefing prints it
   * @param isName whether the name is a proper one
   * @param how the words that were read lead to this speaker
   */
  record Speaker(String name, @Nullable String role, boolean isPerson, boolean isName, String how) {
    /** The name without the comma that closes what stands behind it. */
    String label() {
      return name.replaceFirst("[,;:\\s]+$", "");
    }

    /** As printed in running text, where a transcript has "PRESIDENT BERG". */
    Speaker inSmallLetters() {
      String title = role == null ? null : small(role);
      return new Speaker(small(name), title, isPerson, isName, how);
    }

    private static String small(String words) {
      if (words.length() < LONGER_THAN_INITIALS || !words.equals(words.toUpperCase(Locale.ROOT))) {
        return words;
      }
      return CAPITALS
          .matcher(words)
          .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    Speaker because(String reason) {
      return new Speaker(name, role, isPerson, isName, reason);
    }
  }

  private static final String NAMED = "named in these words";

  private static final int SHORTEST_CUT = 3;
  private static final int NEAR_START = 30;
  private static final int FURTHEST_ISSUER = 2;
  private static final int FURTHEST_PERSON = 3;

  private final AnnotatedArticle article;
  private final PersonNouns personNouns;
  private final Gazetteer gazetteer;
  private final List<Speaker> spoken = new ArrayList<>();
  private final List<String> described = new ArrayList<>();
  private int lastSpeech = -1;

  SpeakerFinder(AnnotatedArticle article, PersonNouns personNouns, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.personNouns = personNouns;
  }

  /** The speaker of what is said, or {@code null} where nobody can be made out. */
  @Nullable Speaker find(Said said) {
    Span source = said.speaker();
    Span segment = said.segment();
    if (source == null) {
      return null;
    }
    String words = plain(source);
    InnerPronoun inner = InnerPronoun.of(said, source, article);
    Speaker speaker =
        inner == null ? resolve(words, source, segment) : within(inner, words, source, segment);
    if (speaker != null) {
      spoken.add(speaker);
      described.add(personNouns.head(words));
      lastSpeech = article.sentenceAt(segment.start());
    }
    return speaker;
  }

  /** Whether the words name something that nobody quotes: a boat, an influence. */
  boolean isThing(@Nullable Span source) {
    if (source == null) {
      return false;
    }
    String words = plain(source);
    return !words.isEmpty() && !personNouns.canSpeak(words);
  }

  private String plain(Span source) {
    String words = RELATIVE.matcher(source.of(article.text().text()).strip()).replaceFirst("");
    return TIME_BEFORE.matcher(words).replaceFirst("");
  }

  /**
   * A pronoun inside a clause of its own stands for the one person or body that the sentence speaks
   * of before; where it speaks of several, whoever spoke before must be among them.
   */
  private @Nullable Speaker within(InnerPronoun inner, String words, Span source, Span segment) {
    List<NameMention> candidates = inner.candidates();
    if (candidates.size() == 1) {
      NameMention only = candidates.get(0);
      return new Speaker(
          only.name(),
          only.role(),
          only.kind() == NameKind.PERSON,
          true,
          "whom the sentence speaks of before");
    }
    Speaker before = resolve(words, source, segment);
    boolean among =
        candidates.isEmpty()
            || before != null
                && candidates.stream().anyMatch(name -> name.name().equals(before.name()));
    return among ? before : null;
  }

  private @Nullable Speaker resolve(String words, Span source, Span segment) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(lower)) {
      return personBefore(segment);
    }
    if (IMPERSONAL.contains(lower)) {
      return organisationBefore(lower);
    }
    if (TIMES.contains(lower) || NUMBER.matcher(lower).matches()) {
      return personWithin(source, segment);
    }
    Speaker named = named(source);
    if (named != null && !named.isPerson() && UNNAMED.matcher(words).find()) {
      return described(words, segment);
    }
    return named != null ? named : described(words, segment);
  }

  private @Nullable Speaker named(Span source) {
    List<NameMention> candidates =
        article.namesIn(source).stream()
            .filter(mention -> mention.kind() != NameKind.PLACE)
            .filter(mention -> !isPossessive(mention.span(), source))
            .toList();
    List<NameMention> people =
        candidates.stream().filter(mention -> mention.kind() == NameKind.PERSON).toList();
    if (people.size() == 2 && areJoined(people.get(0).span(), people.get(1).span())) {
      return new Speaker(
          people.get(0).name() + " and " + people.get(1).name(),
          people.get(0).role(),
          true,
          true,
          NAMED);
    }
    NameMention best = null;
    for (NameMention mention : people.isEmpty() ? candidates : people) {
      if (best == null || isHead(mention, source) && !isHead(best, source)) {
        best = mention;
      }
    }
    return best == null
        ? null
        : new Speaker(best.name(), best.role(), best.kind() == NameKind.PERSON, true, NAMED);
  }

  /** "X and Y", "X and his counterpart, Y". */
  private boolean areJoined(Span one, Span other) {
    String between = article.text().text().substring(one.end(), Math.max(one.end(), other.start()));
    return between.startsWith(" and ") && between.indexOf('.') < 0;
  }

  /** Whether nothing but an apposition follows the name. */
  private boolean isHead(NameMention mention, Span source) {
    String rest = article.text().text().substring(mention.span().end(), source.end());
    return rest.isBlank() || rest.startsWith(",") || rest.startsWith(" (");
  }

  private boolean isPossessive(Span mention, Span source) {
    String text = article.text().text();
    int next = mention.end();
    return next + 1 < source.end()
        && (text.charAt(next) == '’' || text.charAt(next) == '\'')
        && text.charAt(next + 1) == 's';
  }

  /** "The chancellor, on Friday, predicted": whom the sentence named last before these words. */
  private @Nullable Speaker personWithin(Span source, Span segment) {
    NameMention last = null;
    for (NameMention mention : article.namesIn(segment)) {
      if (mention.kind() == NameKind.PERSON && mention.span().end() <= source.start()) {
        last = mention;
      }
    }
    return last == null
        ? null
        : new Speaker(last.name(), last.role(), true, true, "the person named last before");
  }

  private @Nullable Speaker personBefore(Span segment) {
    Speaker subject = subjectBefore(segment);
    if (subject == null) {
      subject = subjectSince(segment);
    }
    if (subject != null) {
      return subject;
    }
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 3); i--) {
      if (spoken.get(i).isPerson()) {
        Speaker named = personNamedSince(segment);
        return named != null && i < spoken.size() - 1
            ? named
            : spoken.get(i).because("the person who spoke last before");
      }
    }
    return personNamedSince(segment);
  }

  /** The person whom the sentence before begins with, in the same paragraph. */
  private @Nullable Speaker subjectBefore(Span segment) {
    int index = article.sentenceAt(segment.start());
    boolean together = index > 0 && paragraph(index - 1) == paragraph(index);
    return together ? opener(index - 1, "whom the sentence before begins with") : null;
  }

  /** The person whom a sentence begins with that came after the last speech. */
  private @Nullable Speaker subjectSince(Span segment) {
    int index = article.sentenceAt(segment.start());
    for (int back = index - 1; back > lastSpeech && back >= index - FURTHEST_PERSON; back--) {
      Speaker opener = opener(back, "whom a sentence begins with since the last speech");
      if (opener != null) {
        return opener;
      }
    }
    return null;
  }

  private int paragraph(int index) {
    return article.sentences().get(index).sentence().paragraph();
  }

  private @Nullable Speaker opener(int index, String how) {
    Span sentence = article.sentences().get(index).sentence().span();
    List<NameMention> names = article.namesIn(sentence);
    boolean opens =
        !names.isEmpty()
            && names.get(0).kind() == NameKind.PERSON
            && names.get(0).span().start() - sentence.start() <= NEAR_START;
    return opens ? new Speaker(names.get(0).name(), names.get(0).role(), true, true, how) : null;
  }

  private @Nullable Speaker personNamedSince(Span segment) {
    int sentence = article.sentenceAt(segment.start());
    for (int back = sentence - 1; back >= Math.max(0, sentence - FURTHEST_PERSON); back--) {
      for (NameMention mention : article.namesIn(article.sentences().get(back).sentence().span())) {
        if (mention.kind() == NameKind.PERSON) {
          return new Speaker(
              mention.name(), mention.role(), true, true, "the person named last before");
        }
      }
    }
    return null;
  }

  /** The body that spoke last, where its number is that of the pronoun. */
  private @Nullable Speaker organisationBefore(String pronoun) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 2); i--) {
      Speaker before = spoken.get(i);
      if (!before.isPerson()) {
        boolean plural = isSeveral(before);
        boolean fits = !(pronoun.equals("it") ? plural : pronoun.equals("they") && !plural);
        return fits ? before.because("the body that spoke last before") : null;
      }
    }
    return null;
  }

  /** "Officials", "the two ministers", "Kenyans"; not "the United States". */
  private boolean isSeveral(Speaker speaker) {
    String label = speaker.isName() ? speaker.label() : personNouns.head(speaker.label());
    String last = label.substring(label.lastIndexOf(' ') + 1);
    boolean small = Character.isLowerCase(last.charAt(0));
    boolean people = PEOPLE.matcher(last).find();
    return SEVERAL.matcher(label).find()
        || label.contains(" and ")
        || !speaker.isName() && (small || people) && last.endsWith("s");
  }

  private static boolean isDefinite(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4);
  }

  /** "The minister" is the one who spoke last as somebody's minister. */
  private static boolean bearsRole(Speaker speaker, String plain) {
    String role = speaker.role();
    return speaker.isPerson()
        && role != null
        && plain.indexOf(' ') < 0
        && isWordFor(plain.toLowerCase(Locale.ROOT), role.substring(role.lastIndexOf(' ') + 1));
  }

  /** Whether the last word of a role is this one, or cut short from it: "Gen.", the general. */
  private static boolean isWordFor(String plain, String roleWord) {
    String word = roleWord.toLowerCase(Locale.ROOT).replace(".", "");
    return plain.equals(word) || word.length() >= SHORTEST_CUT && plain.startsWith(word);
  }

  /** "Lisbon announced": the country whose government sits there. */
  private @Nullable Speaker government(String city) {
    Set<String> countries = gazetteer.seatedIn(city);
    return countries.size() == 1
        ? new Speaker(
            countries.iterator().next(), null, false, true, "whose government has its seat there")
        : null;
  }

  /** "The daily" is the "major Danish daily newspaper" that spoke before. */
  private static boolean isDescribedAs(Speaker before, String plain) {
    return !before.isPerson()
        && !before.isName()
        && (before.name() + " ").contains(" " + plain + " ");
  }

  /** An unnamed speaker, by the fullest description the article has given so far. */
  private @Nullable Speaker described(String words, Span segment) {
    String plain =
        DETERMINER.matcher(AFTERTHOUGHT.matcher(words).replaceFirst("")).replaceFirst("");
    if (plain.isEmpty()) {
      return null;
    }
    Speaker government = government(plain);
    if (government != null) {
      return government;
    }
    if (isDefinite(words) && PAPERS.contains(plain.toLowerCase(Locale.ROOT))) {
      Speaker issuer = issuerBefore(segment);
      if (issuer != null) {
        return issuer;
      }
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Speaker before = spoken.get(i);
      if (isDefinite(words) && bearsRole(before, plain)) {
        return before.because("who spoke before and bears that office");
      }
      boolean sameHead =
          isDefinite(words)
              && ((" " + described.get(i)).endsWith(" " + plain) || isDescribedAs(before, plain));
      if (sameHead && described.get(i).length() > plain.length()) {
        return before.because("described so before");
      }
    }
    Speaker introduced = namedNext(plain, segment);
    if (introduced != null && !isDefinite(words)) {
      return introduced;
    }
    if (!personNouns.canSpeak(words)) {
      return null;
    }
    boolean person = personNouns.describes(words);
    String name =
        WHOSE.matcher(words).replaceFirst("") + (person ? "" : jointPaper(words, segment));
    return new Speaker(name, null, person, false, "whom the article does not name");
  }

  /**
   * "A Danish minister said" opens the article, and the sentence behind begins with the minister's
   * name.
   */
  private @Nullable Speaker namedNext(String plain, Span segment) {
    if (article.sentenceAt(segment.start()) > 0 || article.sentences().size() < 2) {
      return null;
    }
    Speaker next = opener(1, "whom the sentence behind names with that office");
    String head = personNouns.head(plain);
    boolean same = next != null && bearsRole(next, head.substring(head.lastIndexOf(' ') + 1));
    return same ? next : null;
  }

  /** What several speakers say in one paper: " in a joint statement"; else nothing. */
  private String jointPaper(String words, Span segment) {
    Matcher paper = JOINT_PAPER.matcher(segment.of(article.text().text()));
    return SEVERAL.matcher(words).find() && paper.find() ? " " + lowerFirst(paper.group()) : "";
  }

  private static String lowerFirst(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Whose paper "the statement" is: the body that spoke or was named last before. */
  private @Nullable Speaker issuerBefore(Span segment) {
    Speaker spokenLast = organisationBefore("");
    if (spokenLast != null && spokenLast.isName()) {
      return spokenLast;
    }
    int sentence = article.sentenceAt(segment.start());
    for (int back = sentence - 1; back >= Math.max(0, sentence - FURTHEST_ISSUER); back--) {
      List<NameMention> names =
          article.namesIn(article.sentences().get(back).sentence().span()).stream()
              .filter(mention -> mention.kind() == NameKind.ORGANISATION)
              .toList();
      if (!names.isEmpty()) {
        NameMention last = names.get(names.size() - 1);
        return new Speaker(last.name(), null, false, true, "the body whose paper it is");
      }
    }
    return null;
  }
}

package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
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
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|a|an|this|that|his|her|their) ", Pattern.CASE_INSENSITIVE);

  /**
   * Who speaks.
   *
   * @param name as the briefing prints it
   * @param isName whether the name is a proper one
   * @param how the words that were read lead to this speaker
   */
  record Speaker(String name, @Nullable String role, boolean isPerson, boolean isName, String how) {
    Speaker because(String reason) {
      return new Speaker(name, role, isPerson, isName, reason);
    }
  }

  private static final String NAMED = "named in these words";

  private static final int NEAR_START = 30;

  private final AnnotatedArticle article;
  private final List<Speaker> spoken = new ArrayList<>();

  SpeakerFinder(AnnotatedArticle article) {
    this.article = article;
  }

  /** The speaker behind {@code source}, or {@code null} where nobody can be made out. */
  @Nullable Speaker find(@Nullable Span source, Span segment) {
    if (source == null) {
      return null;
    }
    String words = source.of(article.text().text()).strip();
    Speaker speaker = resolve(words, source, segment);
    if (speaker != null) {
      spoken.add(speaker);
    }
    return speaker;
  }

  private @Nullable Speaker resolve(String words, Span source, Span segment) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(lower)) {
      return personBefore(segment);
    }
    if (IMPERSONAL.contains(lower)) {
      return organisationBefore();
    }
    Speaker named = named(source);
    return named != null ? named : described(words);
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
      if (best == null || isHead(mention, source)) {
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

  private @Nullable Speaker personBefore(Span segment) {
    Speaker subject = subjectBefore(segment);
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
    if (index == 0) {
      return null;
    }
    Sentence before = article.sentences().get(index - 1).sentence();
    Sentence here = article.sentences().get(index).sentence();
    List<NameMention> names = article.namesIn(before.span());
    boolean opens =
        !names.isEmpty()
            && names.get(0).kind() == NameKind.PERSON
            && names.get(0).span().start() - before.span().start() <= NEAR_START;
    return opens && before.paragraph() == here.paragraph()
        ? new Speaker(
            names.get(0).name(),
            names.get(0).role(),
            true,
            true,
            "whom the sentence before begins with")
        : null;
  }

  private @Nullable Speaker personNamedSince(Span segment) {
    int sentence = article.sentenceAt(segment.start());
    for (int back = sentence - 1; back >= Math.max(0, sentence - 3); back--) {
      for (NameMention mention : article.namesIn(article.sentences().get(back).sentence().span())) {
        if (mention.kind() == NameKind.PERSON) {
          return new Speaker(
              mention.name(), mention.role(), true, true, "the person named last before");
        }
      }
    }
    return null;
  }

  private @Nullable Speaker organisationBefore() {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 2); i--) {
      if (!spoken.get(i).isPerson()) {
        return spoken.get(i).because("the body that spoke last before");
      }
    }
    return null;
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
        && (" " + role.toLowerCase(Locale.ROOT)).endsWith(" " + plain.toLowerCase(Locale.ROOT));
  }

  /** An unnamed speaker, by the fullest description the article has given so far. */
  private @Nullable Speaker described(String words) {
    String plain = DETERMINER.matcher(words).replaceFirst("");
    if (plain.isEmpty()) {
      return null;
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Speaker before = spoken.get(i);
      if (isDefinite(words) && bearsRole(before, plain)) {
        return before.because("who spoke before and bears that office");
      }
      if (!before.isName()
          && before.name().endsWith(plain)
          && before.name().length() > words.length()) {
        return before.because("described so before");
      }
    }
    return new Speaker(words, null, false, false, "whom the article does not name");
  }
}

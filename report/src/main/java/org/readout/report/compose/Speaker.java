package org.readout.report.compose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.UnnamedPeople;
import org.readout.report.words.Words;

/** How the briefing names whoever an article quotes. */
public final class Speaker {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /** Words for people who are left unnamed; a name or institution has none of them at its end. */
  private static final Set<String> UNNAMED_ROLES =
      Stream.concat(
              Stream.concat(UnnamedPeople.NOUNS.stream(), Stream.of("insider", "participant"))
                  .flatMap(noun -> Stream.of(noun, noun + "s")),
              Stream.of("people", "others", "reports", "media"))
          .collect(Collectors.toUnmodifiableSet());

  private Speaker() {}

  static String of(Attribution attribution, PrintableText text, Words words) {
    String source = text.of(attribution.source());
    String role = role(attribution, text);
    return role == null ? source : words.say("named", source, role);
  }

  /** The role, unless the name already says it. */
  static @Nullable String role(Attribution attribution, PrintableText text) {
    String role = text.ofNullable(attribution.role());
    return role == null || lower(attribution.source()).contains(lower(role)) ? null : role;
  }

  static boolean isNamed(Attribution attribution) {
    return isNamed(attribution.source());
  }

  /** Whether the reader learns who speaks: a person's or an institution's name. */
  public static boolean isNamed(String source) {
    boolean capital = false;
    boolean first = true;
    for (String word : WORDS.splitAsStream(source).toList()) {
      if (UNNAMED_ROLES.contains(lower(word))) {
        return false;
      }
      capital |= startsWithCapital(word) && !(first && isArticle(word));
      first = false;
    }
    return capital;
  }

  private static boolean isArticle(String word) {
    return Set.of("a", "an", "the", "some", "one").contains(lower(word));
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

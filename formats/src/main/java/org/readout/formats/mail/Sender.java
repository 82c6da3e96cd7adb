package org.readout.formats.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.PersonName;
import org.readout.extract.article.OutletWords;

/**
 * Whom a mail comes from. A person writes and a body publishes, so the name that stands before the
 * address is the author's or the outlet's; "Ana Silva, Coast Courier" is both.
 *
 * @param person the name of a person
 * @param body the name of what is no person
 * @param domain of the address, where it is not one that anybody may have
 */
record Sender(@Nullable String person, @Nullable String body, @Nullable String domain) {
  private static final Sender UNKNOWN = new Sender(null, null, null);
  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?:\"?(?<name>[^\"<]{1,100}?)\"? ?<)?(?:[^@<>\\s]{0,64}@(?<domain>[\\p{L}\\p{N}.-]{3,253}))?>?");
  private static final Pattern FOR_WHOM =
      Pattern.compile(
          "(?<who>[^,|(–—]{3,60}?)(?: (?:via|at|from|of) (?:the )?| ?[,|(–—] ?| - )(?<body>[^()]{2,80})\\)?");

  /**
   * Providers at which anybody may have an address, by the first part of their domain or all of it.
   */
  private static final Set<String> PROVIDERS =
      Set.of(
          "126",
          "163",
          "aol",
          "gmail",
          "gmx",
          "googlemail",
          "hotmail",
          "icloud",
          "live",
          "mail.com",
          "mail.ru",
          "outlook",
          "proton",
          "protonmail",
          "qq",
          "rediffmail",
          "yahoo",
          "yandex",
          "zoho");

  /** Reads the decoded header "From" (RFC 5322, 3.6.2). */
  static Sender of(@Nullable String from) {
    Matcher mailbox = MAILBOX.matcher(from == null ? "" : from);
    if (!mailbox.lookingAt()) {
      return UNKNOWN;
    }
    String domain = domain(mailbox.group("domain"));
    String name = mailbox.group("name");
    if (name == null || name.isBlank()) {
      return new Sender(null, null, domain);
    }
    String words = name.strip();
    if (isPerson(words)) {
      return new Sender(words, null, domain);
    }
    Matcher both = FOR_WHOM.matcher(words);
    return both.matches() && isPerson(both.group("who"))
        ? new Sender(both.group("who").strip(), both.group("body").strip(), domain)
        : new Sender(null, words, domain);
  }

  private static boolean isPerson(String name) {
    return PersonName.isOne(name) && !OutletWords.isOutlet(name);
  }

  private static @Nullable String domain(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String domain = written.toLowerCase(Locale.ROOT);
    String first = domain.substring(0, Math.max(0, domain.indexOf('.')));
    boolean anybodys = PROVIDERS.contains(first) || PROVIDERS.contains(domain);
    return anybodys || !domain.contains(".") ? null : domain;
  }
}

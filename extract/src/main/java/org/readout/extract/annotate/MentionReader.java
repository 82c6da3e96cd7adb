package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.source.ArticleId;

/** Says of each part of a sentence what it mentions, once the dossier's people are known. */
final class MentionReader {
  private static final int NEAR = 600;
  private static final Set<String> BEING = Set.of("is", "was", "were", "has", "had", "became");
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "its", "country's", "nation's");
  private static final Set<String> TOO_WIDE =
      Set.of(
          "official",
          "diplomat",
          "head",
          "leader",
          "chief",
          "expert",
          "analyst",
          "representative",
          "director",
          "author",
          "writer",
          "reporter",
          "journalist",
          "judge",
          "candidate",
          "lawyer",
          "commander",
          "editor",
          "aide");

  private final Cast cast;
  private final NameEvidence evidence;
  private final Vocabulary vocabulary;
  private final CountryCounts countries;
  private final NameLists lists;

  MentionReader(
      Cast cast,
      NameEvidence evidence,
      Vocabulary vocabulary,
      CountryCounts countries,
      NameLists lists) {
    this.countries = countries;
    this.cast = cast;
    this.evidence = evidence;
    this.vocabulary = vocabulary;
    this.lists = lists;
  }

  /** The mentions of a sentence, from left to right. */
  List<NameMention> mentions(Reading reading) {
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < reading.parts().size(); i++) {
      NameMention mention = mention(reading, i, reading.parts().get(i));
      if (mention != null) {
        mentions.removeIf(before -> mention.span().contains(before.span()));
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private @Nullable NameMention mention(Reading reading, int at, Part part) {
    return switch (part) {
      case Part.Chunk chunk -> named(reading, at, chunk);
      case Part.Body body ->
          thing(reading, body, NameKind.ORGANISATION, vocabulary.expansion(body.name()));
      case Part.Site site -> site(reading, at, site);
      case Part.Geo geo -> geo(reading, geo);
      case Part.Title title -> title(reading, at, title);
      case Part.Counterpart counterpart -> byCounterpart(reading, at, counterpart, cast);
      case Part.Thing thing -> null;
      case Part.Plain plain -> null;
    };
  }

  private static NameMention thing(Reading reading, Part part, NameKind kind, String name) {
    return new NameMention(reading.span(part.from(), part.to()), kind, name, null, false);
  }

  private @Nullable NameMention named(Reading reading, int at, Part.Chunk chunk) {
    Introduction introduction = Introduction.of(reading, at);
    int position = reading.words().get(chunk.from()).span().start();
    Optional<CastMember> member =
        cast.called(chunk.text(), introduction, reading.sentence().article(), position);
    if (member.isPresent()) {
      return new NameMention(
          reading.span(chunk.from(), chunk.to()),
          NameKind.PERSON,
          member.get().name(),
          introduction.words(),
          false);
    }
    if (evidence.isPlace(chunk.text())) {
      return thing(reading, chunk, NameKind.PLACE, chunk.text());
    }
    return evidence.isBody(chunk.text())
        ? thing(reading, chunk, NameKind.ORGANISATION, chunk.text())
        : null;
  }

  /** A palace is a place, but "the palace said" and "a fellow of the house" are of its people. */
  private NameMention site(Reading reading, int at, Part.Site site) {
    int next = at + 1;
    boolean titled =
        next < reading.parts().size()
            && reading.isJoined(next)
            && reading.parts().get(next) instanceof Part.Title;
    boolean body =
        titled
            || lists.isSeat(site.name())
            || (lists.isIn("speech", reading.wordAfter(at))
                && !BEING.contains(reading.wordAfter(at)));
    return thing(reading, site, body ? NameKind.ORGANISATION : NameKind.PLACE, site.name());
  }

  private @Nullable NameMention geo(Reading reading, Part.Geo geo) {
    Gazetteer.Entry entry = geo.entry();
    if (entry.form() == Gazetteer.Form.ADJECTIVE || entry.form() == Gazetteer.Form.PEOPLE) {
      return null;
    }
    boolean body =
        lists.isSeat(entry.name())
            || entry.country().equals("European Union") && entry.form() == Gazetteer.Form.COUNTRY;
    return thing(reading, geo, body ? NameKind.ORGANISATION : NameKind.PLACE, entry.name());
  }

  /** Whom the role stands for, or what is named within it: "governor of Bali". */
  private @Nullable NameMention title(Reading reading, int at, Part.Title title) {
    NameMention person = byRole(reading, at, title, cast);
    Part of = title.of();
    return person != null || of == null ? person : mention(reading, at, of);
  }

  private @Nullable NameMention byRole(Reading reading, int at, Part.Title title, Cast cast) {
    Role role = title.role();
    boolean telling = role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.POST;
    if (!telling
        || role.past()
        || TOO_WIDE.contains(role.office())
        || leadsToName(reading, at)
        || followsName(reading, at)) {
      return null;
    }
    Phrase phrase = phraseBefore(reading, at);
    boolean capital = reading.words().get(title.from()).isCapitalised();
    String country = title.country() != null ? title.country() : phrase.country();
    boolean definite =
        phrase.definite() || (capital && role.kind() == Role.Kind.OFFICE && phrase.bare());
    boolean predicate =
        phrase.from() > 0 && BEING.contains(reading.words().get(phrase.from() - 1).lower());
    if (!definite || predicate) {
      return null;
    }
    int position = reading.words().get(title.from()).span().start();
    ArticleId article = reading.sentence().article();
    return cast.holder(role, title.words(), country, article, position, NEAR)
        .filter(member -> member.country() != null || isTiedTo(article, country))
        .map(member -> mention(reading, phrase.from(), title.to(), member, title.words()))
        .orElse(null);
  }

  private static @Nullable NameMention byCounterpart(
      Reading reading, int at, Part.Counterpart part, Cast cast) {
    if (leadsToName(reading, at) || reading.words().get(part.from()).lower().endsWith("s")) {
      return null;
    }
    Phrase phrase = phraseBefore(reading, at);
    int position = reading.words().get(part.from()).span().start();
    return cast.counterpart(phrase.country(), reading.sentence().article(), position, NEAR)
        .map(member -> mention(reading, phrase.from(), part.to(), member, "counterpart"))
        .orElse(null);
  }

  private static NameMention mention(
      Reading reading, int from, int to, CastMember member, String role) {
    return new NameMention(reading.span(from, to), NameKind.PERSON, member.name(), role, true);
  }

  /** Somebody of whom no country is said holds no office of one that the article hardly names. */
  private boolean isTiedTo(ArticleId article, @Nullable String country) {
    return country == null || countries.in(article, country) > 1;
  }

  /** "[name], the army chief": the role tells who the name is and is no mention of its own. */
  private static boolean followsName(Reading reading, int at) {
    int i = at - 1;
    if (i >= 0 && reading.isJoined(at) && reading.parts().get(i) instanceof Part.Geo) {
      i--;
    } else if (i >= 0 && reading.isJoined(at) && reading.parts().get(i) instanceof Part.Plain) {
      i--;
    }
    return i >= 0 && reading.followsComma(i + 1) && reading.parts().get(i) instanceof Part.Chunk;
  }

  /** Whether the role goes with a name that follows: it is no mention of its own. */
  private static boolean leadsToName(Reading reading, int at) {
    int next = at + 1;
    if (next >= reading.parts().size()) {
      return false;
    }
    Part part = reading.parts().get(next);
    if (reading.isJoined(next) && part instanceof Part.Title) {
      return true;
    }
    boolean named = part instanceof Part.Chunk || part instanceof Part.Title;
    boolean apposed =
        reading.followsComma(next)
            && (part instanceof Part.Title
                || (part instanceof Part.Chunk chunk && !chunk.isSingle()));
    return (reading.isJoined(next) && named) || apposed;
  }

  /** What leads up to a role: where the phrase begins, its country, and whether it is definite. */
  private record Phrase(int from, @Nullable String country, boolean definite, boolean bare) {}

  private static Phrase phraseBefore(Reading reading, int at) {
    int from = reading.parts().get(at).from();
    int i = at - 1;
    String country = null;
    boolean definite = false;
    if (i >= 0
        && reading.isJoined(at)
        && reading.parts().get(i) instanceof Part.Geo geo
        && geo.qualifies()) {
      country = geo.entry().country();
      definite = geo.possessive();
      from = geo.from();
      i--;
    }
    boolean bare = true;
    if (i >= 0
        && reading.words().get(from).joined()
        && reading.parts().get(i) instanceof Part.Plain plain) {
      if (DEFINITE.contains(plain.word())) {
        definite = true;
        from = plain.from();
      } else {
        bare =
            !Set.of("a", "an", "any", "every", "no", "as", "new", "another", "each")
                .contains(plain.word());
      }
    }
    return new Phrase(from, country, definite, bare);
  }
}

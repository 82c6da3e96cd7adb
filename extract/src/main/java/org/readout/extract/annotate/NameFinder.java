package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;

/**
 * Finds people, organisations and places by titles, appositions, verbs of speaking and lists of
 * countries and given names, and by how strings are written across the dossier. A surname, another
 * spelling or a role leads to the person's one full name.
 */
public final class NameFinder {
  private static final int NEAR = 600;
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

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final PartReader reader;

  public NameFinder() {
    this.gazetteer = new Gazetteer();
    this.roles = new RoleLexicon();
    this.reader = new PartReader(gazetteer, roles);
  }

  /** Finds the names of a dossier. The sentences of each article stand at its place in the list. */
  public Names find(List<CleanText> articles, List<List<Sentence>> sentences) {
    if (articles.size() != sentences.size()) {
      throw new IllegalArgumentException(
          articles.size() + " articles, " + sentences.size() + " lists of sentences");
    }
    Vocabulary vocabulary = new Vocabulary();
    List<Reading> readings = read(sentences, vocabulary);
    NameEvidence evidence = new NameEvidence(reader);
    for (Reading reading : readings) {
      forEachChunk(
          reading, (at, chunk) -> evidence.read(reading, at, chunk, Introduction.of(reading, at)));
    }
    Cast cast = castOf(readings, evidence, vocabulary);
    Map<ArticleId, List<NameMention>> mentions = new TreeMap<>();
    for (CleanText article : articles) {
      mentions.put(article.article().id(), new ArrayList<>());
    }
    for (Reading reading : readings) {
      List<NameMention> here =
          mentions.computeIfAbsent(reading.sentence().article(), id -> new ArrayList<>());
      here.addAll(mentionsIn(reading, cast, evidence, vocabulary));
    }
    cast.members().removeIf(member -> member.mentions() == 0);
    cast.members().sort(Comparator.comparingInt(CastMember::mentions).reversed());
    return new Names(mentions, cast, roles, gazetteer);
  }

  private List<Reading> read(List<List<Sentence>> sentences, Vocabulary vocabulary) {
    Map<Sentence, List<Word>> words = new LinkedHashMap<>();
    for (List<Sentence> article : sentences) {
      for (Sentence sentence : article) {
        List<Word> split = WordSplitter.split(sentence.text(), sentence.span().start());
        words.put(sentence, split);
        vocabulary.read(sentence.text(), split);
      }
    }
    List<Reading> readings = new ArrayList<>();
    words.forEach((sentence, split) ->
        readings.add(new Reading(sentence, split, reader.read(split, vocabulary))));
    for (Reading reading : readings) {
      for (Part part : reading.parts()) {
        if (part instanceof Part.Body body) {
          vocabulary.keep(body.name());
        }
      }
    }
    return readings;
  }

  private interface ChunkVisitor {
    void visit(int at, Part.Chunk chunk);
  }

  private static void forEachChunk(Reading reading, ChunkVisitor visitor) {
    for (int i = 0; i < reading.parts().size(); i++) {
      if (reading.parts().get(i) instanceof Part.Chunk chunk) {
        visitor.visit(i, chunk);
      }
    }
  }

  /** Full names first, so that surnames find them; then surnames that stand alone with a title. */
  private Cast castOf(List<Reading> readings, NameEvidence evidence, Vocabulary vocabulary) {
    Cast cast = new Cast();
    Map<String, Integer> full = new LinkedHashMap<>();
    for (Reading reading : readings) {
      forEachChunk(
          reading,
          (at, chunk) -> {
            if (!chunk.isSingle() && evidence.isPerson(chunk.text())) {
              full.merge(chunk.text(), 1, Integer::sum);
            }
          });
    }
    full.forEach(cast::enter);
    for (Reading reading : readings) {
      forEachChunk(reading, (at, chunk) -> place(cast, reading, chunk, false));
    }
    for (Reading reading : readings) {
      forEachChunk(
          reading,
          (at, chunk) -> {
            boolean lone =
                chunk.isSingle()
                    && evidence.isPerson(chunk.text())
                    && vocabulary.isSeenCapitalised(chunk.text());
            if (lone && called(cast, reading, chunk).isEmpty()) {
              cast.newMember().addSpelling(chunk.text(), 1);
            }
          });
    }
    for (Reading reading : readings) {
      forEachChunk(
          reading,
          (at, chunk) -> {
            place(cast, reading, chunk, true);
            called(cast, reading, chunk)
                .ifPresent(member -> member.introduce(Introduction.of(reading, at)));
          });
    }
    return cast;
  }

  private static void place(Cast cast, Reading reading, Part.Chunk chunk, boolean single) {
    if (chunk.isSingle() == single) {
      called(cast, reading, chunk)
          .ifPresent(member ->
              member.stands(
                  reading.sentence().article(), reading.span(chunk.from(), chunk.to()).start()));
    }
  }

  private static Optional<CastMember> called(Cast cast, Reading reading, Part.Chunk chunk) {
    int position = reading.span(chunk.from(), chunk.to()).start();
    return cast.called(chunk.text(), reading.sentence().article(), position);
  }

  private List<NameMention> mentionsIn(
      Reading reading, Cast cast, NameEvidence evidence, Vocabulary vocabulary) {
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < reading.parts().size(); i++) {
      NameMention mention =
          switch (reading.parts().get(i)) {
            case Part.Chunk chunk -> named(reading, i, chunk, cast, evidence);
            case Part.Body body ->
                new NameMention(
                    reading.span(body.from(), body.to()),
                    NameKind.ORGANISATION,
                    vocabulary.expansion(body.name()),
                    null,
                    false);
            case Part.Geo geo -> geo(reading, geo);
            case Part.Title title -> byRole(reading, i, title, cast);
            case Part.Counterpart counterpart -> byCounterpart(reading, i, counterpart, cast);
            case Part.Plain plain -> null;
          };
      if (mention != null) {
        mentions.removeIf(before -> mention.span().contains(before.span()));
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private static @Nullable NameMention named(
      Reading reading, int at, Part.Chunk chunk, Cast cast, NameEvidence evidence) {
    Optional<CastMember> member = called(cast, reading, chunk);
    if (member.isPresent()) {
      String role = Introduction.of(reading, at).words();
      return new NameMention(
          reading.span(chunk.from(), chunk.to()),
          NameKind.PERSON,
          member.get().name(),
          role,
          false);
    }
    if (evidence.isPlace(chunk.text())) {
      return new NameMention(
          reading.span(chunk.from(), chunk.to()), NameKind.PLACE, chunk.text(), null, false);
    }
    return null;
  }

  private static @Nullable NameMention geo(Reading reading, Part.Geo geo) {
    Gazetteer.Form form = geo.entry().form();
    if (form == Gazetteer.Form.ADJECTIVE || form == Gazetteer.Form.PEOPLE) {
      return null;
    }
    return new NameMention(
        reading.span(geo.from(), geo.to()), NameKind.PLACE, geo.entry().name(), null, false);
  }

  private static @Nullable NameMention byRole(
      Reading reading, int at, Part.Title title, Cast cast) {
    Role role = title.role();
    boolean telling = role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.POST;
    if (!telling || role.past() || TOO_WIDE.contains(role.office()) || leadsToName(reading, at)) {
      return null;
    }
    Phrase phrase = phraseBefore(reading, at);
    boolean capital = reading.words().get(title.from()).isCapitalised();
    String country = title.country() != null ? title.country() : phrase.country();
    boolean definite =
        phrase.definite() || (capital && role.kind() == Role.Kind.OFFICE && phrase.bare());
    if (!definite) {
      return null;
    }
    int position = reading.words().get(title.from()).span().start();
    return cast.holder(role, country, reading.sentence().article(), position, NEAR)
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

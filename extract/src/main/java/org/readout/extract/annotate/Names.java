package org.readout.extract.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Person;
import org.readout.model.claim.Sentence;
import org.readout.model.source.ArticleId;

/** The names of a dossier: every mention in place, and the people behind them. */
public final class Names {
  private static final int NEAR = 600;

  private final Map<ArticleId, List<NameMention>> mentions;
  private final Cast cast;
  private final RoleLexicon roles;
  private final Gazetteer gazetteer;

  Names(
      Map<ArticleId, List<NameMention>> mentions,
      Cast cast,
      RoleLexicon roles,
      Gazetteer gazetteer) {
    this.mentions = Map.copyOf(mentions);
    this.cast = cast;
    this.roles = roles;
    this.gazetteer = gazetteer;
  }

  /** The article's mentions in the order of its text. */
  public List<NameMention> mentions(ArticleId article) {
    return mentions.getOrDefault(article, List.of());
  }

  /** The mentions within a sentence. */
  public List<NameMention> mentions(Sentence sentence) {
    return mentions(sentence.article()).stream()
        .filter(mention -> sentence.span().contains(mention.span()))
        .toList();
  }

  /** Everyone named, the most mentioned first. */
  public List<Person> people() {
    return cast.members().stream().map(CastMember::person).toList();
  }

  /** Who bears a name: the canonical name, a variant of it, or a surname that only one has. */
  public Optional<Person> person(String name) {
    return cast.called(name, new ArticleId(Integer.MAX_VALUE), 0).map(CastMember::person);
  }

  /**
   * Whom role words stand for at a place of an article ("the Norwegian premier", "army chief"), if
   * exactly one of the people fits.
   *
   * @param position in the clean text
   */
  public Optional<Person> personFor(String roleWords, ArticleId article, int position) {
    List<Word> words = WordSplitter.split(roleWords, 0);
    int at = 0;
    String country = null;
    while (at < words.size()) {
      Optional<Role> role = roles.match(words, at);
      if (role.isPresent()) {
        String asked = PartReader.text(words, at, at + role.get().length());
        return cast.holder(role.get(), asked, country, article, position, NEAR)
            .map(CastMember::person);
      }
      Optional<Gazetteer.Match> geo = gazetteer.match(words, at);
      country = geo.isPresent() ? geo.get().entry().country() : country;
      at += geo.map(Gazetteer.Match::length).orElse(1);
    }
    return Optional.empty();
  }
}

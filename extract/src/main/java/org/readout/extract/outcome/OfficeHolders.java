package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.extract.annotate.Names;
import org.readout.extract.annotate.Role;
import org.readout.extract.annotate.RoleLexicon;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Person;
import org.readout.model.source.ArticleId;

/**
 * Who holds the host's offices according to each article. An article that names another foreign
 * minister than the rest is about another time, or another country.
 */
final class OfficeHolders {
  private static final Set<String> SHARED =
      Set.of("chief negotiator", "ambassador", "special envoy", "first lady", "speaker", "monarch");

  /** A holder whom the other articles do not know. */
  record Conflict(String office, Person holder, String usual, boolean certain) {}

  private record Held(String office, Person holder) {}

  private final Names names;
  private final VisitFrame frame;
  private final RoleLexicon roles = RoleLexicon.BUNDLED;
  private final Map<ArticleId, List<Held>> held = new TreeMap<>();
  private final Map<ArticleId, Set<String>> named = new TreeMap<>();
  private final Map<String, Optional<String>> usual = new HashMap<>();

  OfficeHolders(List<ArticleView> articles, Names names, VisitFrame frame) {
    this.names = names;
    this.frame = frame;
    for (ArticleView article : articles) {
      List<Held> here = new ArrayList<>();
      Set<String> people = new TreeSet<>();
      for (NameMention mention : article.people()) {
        people.add(mention.name());
        held(mention).ifPresent(here::add);
      }
      held.put(article.id(), here);
      named.put(article.id(), people);
    }
  }

  private Optional<Held> held(NameMention mention) {
    if (frame.isUnion()
        || mention.byRole()
        || mention.role() == null
        || frame.isVisitor(mention.name())) {
      return Optional.empty();
    }
    Optional<Role> role = roles.read(mention.role());
    boolean office =
        role.isPresent() && role.get().kind() == Role.Kind.OFFICE && !role.get().past();
    if (!office || SHARED.contains(role.get().office())) {
      return Optional.empty();
    }
    return names
        .person(mention.name())
        .filter(person -> person.country() == null || frame.isHost(person.country()))
        .map(person -> new Held(role.get().office(), person));
  }

  List<Conflict> conflicts(ArticleId article) {
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Held here : held.getOrDefault(article, List.of())) {
      String usual = this.usual.computeIfAbsent(here.office(), this::usual).orElse(null);
      if (usual != null
          && !named.getOrDefault(article, Set.of()).contains(usual)
          && !here.holder().name().equals(usual)
          && seen.add(here.office())) {
        conflicts.add(
            new Conflict(here.office(), here.holder(), usual, here.holder().country() != null));
      }
    }
    return conflicts;
  }

  /** Whom at least two articles, and more than any other, name as the holder. */
  private Optional<String> usual(String office) {
    Map<String, Integer> articles = new TreeMap<>();
    for (List<Held> here : held.values()) {
      Set<String> holders = new TreeSet<>();
      here.stream()
          .filter(h -> h.office().equals(office))
          .forEach(h -> holders.add(h.holder().name()));
      holders.forEach(holder -> articles.merge(holder, 1, Integer::sum));
    }
    String foremost = null;
    int most = 1;
    for (Map.Entry<String, Integer> holder : articles.entrySet()) {
      if (holder.getValue() > most) {
        foremost = holder.getKey();
        most = holder.getValue();
      } else if (holder.getValue() == most) {
        foremost = null;
      }
    }
    return Optional.ofNullable(foremost);
  }
}

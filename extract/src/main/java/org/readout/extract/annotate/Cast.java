package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;

/** Everyone the dossier names, and whom a surname or a role stands for. */
final class Cast {
  private static final Introduction NOTHING = new Introduction(List.of(), null, false, false);

  private static final int BY_FAR = 4;

  /**
   * Who may be meant by a name, whatever the article.
   *
   * @param full by the whole name
   * @param parts by one word of it, as groups: whose surname it is to the letter, whose other name;
   *     then those for whom it is another spelling
   */
  private record Bearers(List<CastMember> full, List<List<CastMember>> parts) {
    List<CastMember> bySurname() {
      return parts.get(0).isEmpty() ? parts.get(2) : parts.get(0);
    }
  }

  private final List<CastMember> members = new ArrayList<>();

  /** Members by what the spellings of a word of their names have in common. */
  private final Map<String, Set<CastMember>> index = new HashMap<>();

  private final Map<String, Bearers> bearers = new HashMap<>();
  private final Map<ArticleId, Set<CastMember>> present = new HashMap<>();
  private final Map<String, List<CastMember>> holders = new HashMap<>();

  List<CastMember> members() {
    return members;
  }

  /** Leaves out who is named nowhere, and puts the most mentioned first. */
  void settle() {
    members.removeIf(member -> member.mentions() == 0);
    members.sort(Comparator.comparingInt(CastMember::mentions).reversed());
  }

  /** The member with this full name, made where there is none. */
  CastMember enter(String name, int count) {
    List<String> words = NameForms.words(name);
    CastMember member =
        candidates(words).stream()
            .filter(m -> m.goesBy(words))
            .findFirst()
            .orElseGet(this::newMember);
    spell(member, name, count);
    return member;
  }

  /** A member known by one word only. */
  void enterSingle(String name) {
    spell(newMember(), name, 1);
  }

  private CastMember newMember() {
    CastMember member = new CastMember();
    members.add(member);
    return member;
  }

  private void spell(CastMember member, String name, int count) {
    member.addSpelling(name, count);
    for (String word : NameForms.words(name)) {
      for (String key : NameForms.keys(word)) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(member);
      }
    }
    bearers.clear();
  }

  /** Notes that a member is named at a place of an article. */
  void place(CastMember member, ArticleId article, int position) {
    member.stands(article, position);
    present.computeIfAbsent(article, a -> new LinkedHashSet<>()).add(member);
  }

  private List<CastMember> present(ArticleId article) {
    return List.copyOf(present.getOrDefault(article, Set.of()));
  }

  private Set<CastMember> candidates(List<String> words) {
    Set<CastMember> candidates = new LinkedHashSet<>();
    for (String word : words) {
      for (String key : NameForms.keys(word)) {
        candidates.addAll(index.getOrDefault(key, Set.of()));
      }
    }
    return candidates;
  }

  private Bearers bearers(String name) {
    return bearers.computeIfAbsent(name, this::findBearers);
  }

  private Bearers findBearers(String name) {
    List<String> words = NameForms.words(name);
    List<CastMember> candidates = List.copyOf(candidates(words));
    if (words.size() != 1) {
      return new Bearers(
          candidates.stream().filter(m -> m.goesBy(words)).toList(),
          List.of(List.of(), List.of(), List.of(), List.of()));
    }
    String word = words.get(0);
    return new Bearers(
        List.of(),
        List.of(
            candidates.stream().filter(m -> m.isNamed(word, true)).toList(),
            candidates.stream().filter(m -> m.isNamed(word, false)).toList(),
            candidates.stream().filter(m -> m.isCalled(word, true)).toList(),
            candidates.stream().filter(m -> m.isCalled(word, false)).toList()));
  }

  /** Whom a surname or another part of a name stands for: the one last mentioned, if any. */
  Optional<CastMember> called(String name, ArticleId article, int position) {
    return called(name, NOTHING, article, position);
  }

  /**
   * Whom a surname or another part of a name stands for: of several, the one whom the title before
   * it fits, and of those the one last mentioned.
   */
  Optional<CastMember> called(
      String name, Introduction introduction, ArticleId article, int position) {
    Bearers found = bearers(name);
    if (!found.full().isEmpty()) {
      return Optional.of(found.full().get(0));
    }
    for (List<CastMember> group : found.parts()) {
      Optional<CastMember> nearest = nearest(group, introduction, article, position);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return elsewhere(found.bySurname(), introduction);
  }

  /**
   * Whom a surname stands for that no full name in the article explains: the only one of the
   * dossier, the only one whom the title fits, or the one known by far best.
   */
  private static Optional<CastMember> elsewhere(List<CastMember> among, Introduction introduction) {
    List<CastMember> left = among;
    if (left.size() > 1 && !introduction.titles().isEmpty()) {
      List<CastMember> fitting = left.stream().filter(m -> m.fits(introduction)).toList();
      left = fitting.isEmpty() ? left : fitting;
    }
    List<CastMember> best = byFar(left);
    if (best.isEmpty()) {
      best = left.stream().filter(CastMember::isSingle).toList();
    }
    return best.stream().findFirst();
  }

  /** The one whom the dossier names by the full name far more often than the others together. */
  private static List<CastMember> byFar(List<CastMember> among) {
    int all = among.stream().mapToInt(CastMember::spelt).sum();
    return among.stream().filter(m -> BY_FAR * m.spelt() > (BY_FAR - 1) * all).toList();
  }

  private static Optional<CastMember> nearest(
      List<CastMember> among, Introduction introduction, ArticleId article, int position) {
    List<CastMember> here = among.stream().filter(m -> m.isIn(article)).toList();
    if (here.size() > 1) {
      List<CastMember> fitting = here.stream().filter(m -> m.fits(introduction)).toList();
      here = fitting.isEmpty() ? here : fitting;
      List<CastMember> known = byFar(here);
      here = known.isEmpty() ? here : known;
    }
    CastMember nearest = null;
    for (CastMember member : here) {
      if (nearest == null
          || member.lastBefore(article, position) > nearest.lastBefore(article, position)) {
        nearest = member;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Whom a role stands for in an article: the only one who fits by role and country, there or, if
   * nobody there does, in the dossier; among several the only one introduced by these very words
   * ("the chancellor of the duchy" is no other finance minister), or else the one named within
   * {@code near} characters before.
   *
   * @param words of the role, as they stand
   */
  Optional<CastMember> holder(
      Role asked,
      String words,
      @Nullable String country,
      ArticleId article,
      int position,
      int near) {
    List<CastMember> here = fitting(present(article), asked, country);
    if (here.size() > 1) {
      List<CastMember> called = here.stream().filter(m -> m.isIntroducedAs(words)).toList();
      here = called.isEmpty() ? here : called;
    }
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    if (here.isEmpty()) {
      boolean unique = asked.kind() == Role.Kind.OFFICE;
      List<CastMember> anywhere = unique ? anywhere(asked, country) : List.of();
      return anywhere.size() == 1 ? Optional.of(anywhere.get(0)) : Optional.empty();
    }
    List<CastMember> close =
        here.stream()
            .filter(m ->
                m.lastBefore(article, position) > position - near
                    && m.lastBefore(article, position) >= 0)
            .toList();
    return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
  }

  private List<CastMember> anywhere(Role asked, @Nullable String country) {
    return holders.computeIfAbsent(
        asked.office() + "/" + country, key -> fitting(members, asked, country));
  }

  private static List<CastMember> fitting(
      List<CastMember> among, Role asked, @Nullable String country) {
    List<CastMember> holders = among.stream().filter(m -> m.holds(asked)).toList();
    if (country == null) {
      return holders;
    }
    List<CastMember> there = holders.stream().filter(m -> country.equals(m.country())).toList();
    return there.isEmpty() ? holders.stream().filter(m -> m.country() == null).toList() : there;
  }

  /** Whom "his Danish counterpart" stands for: the holder there of a role of someone just named. */
  Optional<CastMember> counterpart(
      @Nullable String country, ArticleId article, int position, int near) {
    List<CastMember> here = present(article);
    List<CastMember> close =
        here.stream()
            .filter(m -> m.lastBefore(article, position) >= Math.max(0, position - near))
            .toList();
    List<CastMember> fitting = new ArrayList<>();
    for (CastMember member : here) {
      boolean there = country == null || country.equals(member.country());
      boolean sameRole =
          close.stream()
              .anyMatch(c ->
                  c != member
                      && !Objects.equals(c.country(), member.country())
                      && sharesOffice(c, member));
      if (there && sameRole) {
        fitting.add(member);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean sharesOffice(CastMember one, CastMember other) {
    return one.roles().stream()
        .filter(role -> role.kind() == Role.Kind.OFFICE && !role.past())
        .anyMatch(other::holds);
  }
}

package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;

/** Everyone the dossier names, and whom a surname or a role stands for. */
final class Cast {
  private final List<CastMember> members = new ArrayList<>();

  List<CastMember> members() {
    return members;
  }

  /** The member with this full name, made where there is none. */
  CastMember enter(String name, int count) {
    List<String> words = NameForms.words(name);
    CastMember member =
        members.stream().filter(m -> m.goesBy(words)).findFirst().orElseGet(this::newMember);
    member.addSpelling(name, count);
    return member;
  }

  CastMember newMember() {
    CastMember member = new CastMember();
    members.add(member);
    return member;
  }

  /** Whom a surname or another part of a name stands for: the one last mentioned, if any. */
  Optional<CastMember> called(String name, ArticleId article, int position) {
    List<String> words = NameForms.words(name);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.size() > 1) {
      return members.stream().filter(m -> m.goesBy(words)).findFirst();
    }
    String word = words.get(0);
    return nearest(m -> m.isIn(article) && m.isCalled(word, true), article, position)
        .or(() -> nearest(m -> m.isIn(article) && m.isCalled(word, false), article, position))
        .or(() -> only(m -> m.isCalled(word, true)));
  }

  private Optional<CastMember> nearest(
      Predicate<CastMember> test, ArticleId article, int position) {
    CastMember nearest = null;
    for (CastMember member : members) {
      if (test.test(member)
          && (nearest == null
              || member.lastBefore(article, position) > nearest.lastBefore(article, position))) {
        nearest = member;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<CastMember> only(Predicate<CastMember> test) {
    List<CastMember> fitting = members.stream().filter(test).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Whom a role stands for in an article: the only one who fits by role and country, there or, if
   * nobody there does, in the dossier; among several the one named within {@code near} characters
   * before.
   */
  Optional<CastMember> holder(
      Role asked, @Nullable String country, ArticleId article, int position, int near) {
    List<CastMember> here =
        fitting(members.stream().filter(m -> m.isIn(article)).toList(), asked, country);
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    if (here.isEmpty()) {
      boolean unique = asked.kind() == Role.Kind.OFFICE;
      List<CastMember> anywhere = unique ? fitting(members, asked, country) : List.of();
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
    List<CastMember> close =
        members.stream()
            .filter(m -> m.lastBefore(article, position) >= Math.max(0, position - near))
            .toList();
    List<CastMember> fitting = new ArrayList<>();
    for (CastMember member : members) {
      boolean there = country == null || country.equals(member.country());
      boolean sameRole =
          close.stream()
              .anyMatch(c ->
                  c != member
                      && !Objects.equals(c.country(), member.country())
                      && sharesOffice(c, member));
      if (member.isIn(article) && there && sameRole) {
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

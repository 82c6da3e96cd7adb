package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.extract.annotate.Role;
import org.readout.extract.annotate.RoleLexicon;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Person;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/**
 * Finds whom the visitor met during the visit: sentences that tell of a meeting, talks or a
 * reception with someone of the host's side. Each partner makes one meeting with all its evidence.
 */
public final class MeetingFinder {
  private static final int BEFORE = 40;
  private static final int AFTER = 60;

  private final Names names;
  private final Gazetteer gazetteer = new Gazetteer();
  private final RoleLexicon roles = RoleLexicon.BUNDLED;
  private final VisitWords words = VisitWords.BUNDLED;
  private final GroupFinder groupFinder = new GroupFinder(words);
  private final VisitFrame frame;

  public MeetingFinder(Names names, Event event) {
    this.names = names;
    this.frame = VisitFrame.of(event, names, gazetteer);
  }

  private static final class Found {
    private final List<EvidenceSpan> evidence = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<LocalDate, Integer> days = new TreeMap<>();
  }

  public List<Meeting> find(
      List<AnnotatedArticle> annotated, Map<ArticleId, Judgement> judgements) {
    return findIn(ArticleView.of(annotated, gazetteer), judgements);
  }

  List<Meeting> findIn(List<ArticleView> articles, Map<ArticleId, Judgement> judgements) {
    Person visitor = frame.visitor();
    if (visitor == null) {
      return List.of();
    }
    Map<String, Found> found = new LinkedHashMap<>();
    Map<String, Found> groups = new LinkedHashMap<>();
    for (ArticleView article : articles) {
      GivenUpException.endIfInterrupted();
      Judgement judgement = judgements.get(article.id());
      List<Sentence> sentences = article.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        boolean counts = judgement == null || judgement.admits(sentence.span());
        if (counts
            && words.tells("together", article.said(sentence))
            && isWithin(article, sentence)) {
          read(article, sentences, i, found, groups);
        }
      }
    }
    List<Meeting> meetings = new ArrayList<>();
    for (Map.Entry<String, Found> meeting : byEvidence(found)) {
      names
          .person(meeting.getKey())
          .map(this::participant)
          .ifPresent(partner -> meetings.add(meeting(visitor, partner, meeting.getValue())));
    }
    for (Map.Entry<String, Found> meeting : byEvidence(groups)) {
      Participant group = new Participant(meeting.getKey(), null);
      meetings.add(meeting(visitor, group, meeting.getValue()));
    }
    return meetings;
  }

  private static List<Map.Entry<String, Found>> byEvidence(Map<String, Found> found) {
    List<Map.Entry<String, Found>> byEvidence = new ArrayList<>(found.entrySet());
    byEvidence.sort(Comparator.comparingInt(meeting -> -meeting.getValue().evidence.size()));
    return byEvidence;
  }

  private Meeting meeting(Person visitor, Participant partner, Found found) {
    return new Meeting(
        List.of(participant(visitor), partner),
        most(found.places),
        most(found.days),
        found.evidence);
  }

  private void read(
      ArticleView article,
      List<Sentence> sentences,
      int at,
      Map<String, Found> found,
      Map<String, Found> groups) {
    Sentence sentence = sentences.get(at);
    List<NameMention> people = article.people(sentence.span());
    Optional<Span> visitor = visitorIn(article, sentences, at, people);
    if (visitor.isEmpty()) {
      return;
    }
    for (NameMention person : people) {
      if (frame.isVisitor(person.name()) || !isPartner(article, sentence, person.name())) {
        continue;
      }
      Span both = visitor.get().union(person.span());
      if (areTogether(article, sentence, both)) {
        int weight = people.size() > 2 ? 1 : 3;
        Found meeting = found.computeIfAbsent(person.name(), name -> new Found());
        add(article, sentence, person.span(), weight, meeting);
      }
    }
    for (GroupFinder.Group group : groupFinder.find(sentence.text(), sentence.span().start())) {
      boolean isVisitors =
          visitor.get().end() <= group.span().start() && subject(people, group.span());
      Span both = visitor.get().union(group.span());
      if (isVisitors && !words.tells("not", both.of(article.text()))) {
        add(
            article,
            sentence,
            group.span(),
            1,
            groups.computeIfAbsent(group.words(), name -> new Found()));
      }
    }
  }

  /** Whether the visitor, or nobody, is the last person named before a group. */
  private boolean subject(List<NameMention> people, Span group) {
    NameMention last = null;
    for (NameMention person : people) {
      last = person.span().end() <= group.start() ? person : last;
    }
    return last == null || frame.isVisitor(last.name());
  }

  private void add(
      ArticleView article, Sentence sentence, Span partner, int weight, Found meeting) {
    Span original = article.article().text().offsets().toOriginal(sentence.span());
    EvidenceSpan evidence = EvidenceSpan.of(article.article().text().article(), original);
    if (!meeting.evidence.contains(evidence)) {
      meeting.evidence.add(evidence);
      place(article, sentence, weight, meeting.places);
      day(article, sentence, partner)
          .ifPresent(day -> meeting.days.merge(day, weight, Integer::sum));
    }
  }

  /** Where the visitor stands in a sentence: by name or role, or as "he" after one that names. */
  private Optional<Span> visitorIn(
      ArticleView article, List<Sentence> sentences, int at, List<NameMention> people) {
    Optional<Span> named =
        people.stream()
            .filter(person -> frame.isVisitor(person.name()))
            .map(NameMention::span)
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    Sentence sentence = sentences.get(at);
    List<String> said = article.said(sentence);
    boolean pronoun =
        said.stream().limit(3).anyMatch(w -> w.equals("he") || w.equals("she"))
            || said.contains("him");
    for (int back = at - 1; pronoun && back >= Math.max(0, at - 2); back--) {
      boolean before =
          article.people(sentences.get(back).span()).stream()
              .anyMatch(person -> frame.isVisitor(person.name()));
      if (before) {
        int start = sentence.span().start();
        return Optional.of(new Span(start, start));
      }
    }
    return Optional.empty();
  }

  /**
   * Someone of the host's side, an official without a country, or one of a third country where the
   * sentence or the dateline says that they met at the host's.
   */
  private boolean isPartner(ArticleView article, Sentence sentence, String name) {
    Person person = names.person(name).orElse(null);
    if (person == null) {
      return false;
    }
    String country = person.country();
    if (country == null || frame.isHost(country)) {
      return country != null || isOfficial(person);
    }
    ArticleView.Written written = article.written();
    String writtenIn = written == null ? null : written.country();
    boolean isThere =
        (writtenIn != null && frame.isHost(writtenIn))
            || frame.hostMentions(article.countries(sentence.span())) > 0;
    return !country.equals(frame.home()) && isOfficial(person) && isThere;
  }

  private boolean isOfficial(Person person) {
    return person.roles().stream()
        .map(roles::read)
        .anyMatch(role -> role.isPresent() && role.get().kind() == Role.Kind.OFFICE);
  }

  private boolean areTogether(ArticleView article, Sentence sentence, Span both) {
    int start = Math.max(sentence.span().start(), both.start() - BEFORE);
    Span wide = new Span(start, Math.min(sentence.span().end(), both.end() + AFTER));
    String text = wide.of(article.text());
    return words.tells("together", text) && !words.tells("not", both.of(article.text()));
  }

  /** Whether a sentence's dates leave room for the days of the visit. */
  private boolean isWithin(ArticleView article, Sentence sentence) {
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    List<ResolvedDate> dates = article.dates(sentence.span());
    return from == null
        || to == null
        || dates.isEmpty()
        || dates.stream().anyMatch(date -> date.touches(from.minusDays(1), to.plusDays(1)));
  }

  /** Counts the host's cities; where the stay as a whole is told of, a city weighs little. */
  private void place(
      ArticleView article, Sentence sentence, int weight, Map<String, Integer> places) {
    for (Gazetteer.Placed place : article.places(sentence.span())) {
      Gazetteer.Entry entry = place.entry();
      boolean city = entry.form() == Gazetteer.Form.CITY || entry.form() == Gazetteer.Form.CAPITAL;
      List<String> before = article.wordsBefore(place.span().start(), 3);
      boolean at = !before.isEmpty() && words.isIn("at", before.get(before.size() - 1));
      if (city && at && frame.isHost(entry.country())) {
        boolean stay = before.stream().anyMatch(word -> words.isIn("going", word));
        places.merge(entry.name(), stay ? 1 : 2 * weight, Integer::sum);
      }
    }
    ArticleView.Written written = article.written();
    String country = written == null ? null : written.country();
    if (written != null && country != null && frame.isHost(country) && isOfItsDay(article)) {
      places.merge(written.city(), 1, Integer::sum);
    }
  }

  /** Whether an article was written during the visit. */
  private boolean isOfItsDay(ArticleView article) {
    LocalDate day = article.day();
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    return day != null && from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The day of the visit that stands nearest to whom the visitor meets. */
  private Optional<LocalDate> day(ArticleView article, Sentence sentence, Span partner) {
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    if (from == null || to == null) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      return Optional.of(from);
    }
    return article.dates(sentence.span()).stream()
        .filter(date -> date.from().equals(date.to()))
        .filter(date -> !date.from().isBefore(from) && !date.from().isAfter(to))
        .min(Comparator.comparingInt(date -> Math.abs(date.span().start() - partner.end())))
        .map(ResolvedDate::from);
  }

  private static <T> @Nullable T most(Map<T, Integer> counts) {
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private Participant participant(Person person) {
    for (String words : person.roles()) {
      boolean office =
          roles
              .read(words)
              .filter(role -> role.kind() == Role.Kind.OFFICE && !role.past())
              .isPresent();
      if (office) {
        return new Participant(person.name(), words);
      }
    }
    return new Participant(person.name(), person.roles().isEmpty() ? null : person.roles().get(0));
  }
}

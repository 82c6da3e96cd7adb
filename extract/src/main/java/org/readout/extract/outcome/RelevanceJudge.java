package org.readout.extract.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Event;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;
import org.readout.model.work.GivenUpException;

/**
 * Sets aside articles about another visit, another leg of the trip or another matter, by signs that
 * add up: another holder of an office, another host, other days, no word of the visitor or the
 * host. One weak sign alone leaves an article in, with a note of the doubt.
 */
public final class RelevanceJudge {
  private static final double ENOUGH = 0.99;
  private static final double DOUBT = 0.6;
  private static final double FEW_TERMS = 0.4;
  private static final int LEAD = 2;
  private static final int WRITTEN = 2;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Names names;
  private final Gazetteer gazetteer = new Gazetteer();
  private final VisitWords words = VisitWords.BUNDLED;
  private final VisitFrame frame;

  public RelevanceJudge(Names names, Event event) {
    this.names = names;
    this.frame = VisitFrame.of(event, names, gazetteer);
  }

  /** A judgement for each article, in their order. */
  public Map<ArticleId, Judgement> judge(List<AnnotatedArticle> annotated) {
    return judgeIn(ArticleView.of(annotated, gazetteer));
  }

  Map<ArticleId, Judgement> judgeIn(List<ArticleView> articles) {
    OfficeHolders holders = new OfficeHolders(articles, names, frame);
    CommonTerms terms = new CommonTerms(articles, words);
    Map<ArticleId, Signs> signs = new TreeMap<>();
    for (ArticleView article : articles) {
      signs.put(article.id(), signs(article, holders, terms));
    }
    long aside = signs.values().stream().filter(sign -> sign.weight() > ENOUGH).count();
    double enough = 2 * aside > articles.size() ? 2 * ENOUGH : ENOUGH;
    OtherLegs legs = new OtherLegs(frame, words);
    EarlierTimes earlier = new EarlierTimes(words);
    Map<ArticleId, Judgement> judgements = new TreeMap<>();
    for (ArticleView article : articles) {
      GivenUpException.endIfInterrupted();
      Signs found = signs.getOrDefault(article.id(), new Signs());
      boolean other = found.weight() > enough && articles.size() > 1;
      judgements.put(
          article.id(),
          new Judgement(
              article.id(),
              other ? Relevance.OTHER_EVENT : Relevance.EVENT,
              other || found.weight() >= DOUBT ? found.reason() : null,
              other ? List.of() : passages(legs.find(article), earlier.find(article))));
    }
    return judgements;
  }

  /** The passages of both kinds in the order of the text; what lies in a leg is told once. */
  private static List<Judgement.OtherPassage> passages(
      List<Judgement.OtherPassage> legs, List<Judgement.OtherPassage> earlier) {
    List<Judgement.OtherPassage> all = new ArrayList<>(legs);
    for (Judgement.OtherPassage passage : earlier) {
      if (legs.stream().noneMatch(leg -> leg.span().overlaps(passage.span()))) {
        all.add(passage);
      }
    }
    all.sort(Comparator.comparingInt(passage -> passage.span().start()));
    return all;
  }

  /** What speaks against an article, the heaviest reason being the one told. */
  private static final class Signs {
    private final List<String> reasons = new ArrayList<>();
    private double weight;
    private double heaviest;

    void add(double more, String reason) {
      weight += more;
      if (more > heaviest) {
        heaviest = more;
        reasons.add(0, reason);
      } else {
        reasons.add(reason);
      }
    }

    double weight() {
      return weight;
    }

    @Nullable String reason() {
      return reasons.isEmpty() ? null : reasons.get(0);
    }
  }

  private Signs signs(ArticleView article, OfficeHolders holders, CommonTerms terms) {
    Signs signs = new Signs();
    for (OfficeHolders.Conflict conflict : holders.conflicts(article.id())) {
      signs.add(
          conflict.certain() ? 0.7 : 0.5,
          "about another visit: names "
              + conflict.holder().name()
              + " as "
              + conflict.office()
              + ", not "
              + conflict.usual());
    }
    otherHost(article, signs);
    otherVisitor(article, terms, signs);
    afterwards(article, signs);
    otherDays(article, signs);
    return signs;
  }

  private void otherHost(ArticleView article, Signs signs) {
    String host = frame.host();
    if (host == null) {
      return;
    }
    Map<String, Integer> countries = new TreeMap<>(article.countries());
    String writtenIn = writtenOnAnotherLeg(article);
    if (writtenIn != null) {
      countries.merge(writtenIn, WRITTEN, Integer::sum);
    }
    int ofHost = frame.hostMentions(countries);
    if (ofHost == 0) {
      boolean visits = words.tells("going", firstWords(article));
      signs.add(visits ? 0.8 : 1, "does not speak of " + withArticle(host));
    }
    String other = null;
    int most = 2;
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      if (!frame.isParty(country.getKey()) && country.getValue() > most) {
        other = country.getKey();
        most = country.getValue();
      }
    }
    if (other == null || (ofHost > 2 && most <= 4 * ofHost) || most < 2 * ofHost) {
      return;
    }
    String leg = other;
    Map<String, Double> venues = new VenueFinder(words, gazetteer).countries(article);
    boolean there =
        leg.equals(writtenIn)
            || venues.getOrDefault(leg, 0.0) > venues.getOrDefault(host, 0.0)
            || leadsWith(article, leg);
    LocalDate published = article.published();
    String when = published == null ? "" : ", " + published.format(DAY);
    signs.add(there ? 1 : 0.6, "about another leg: " + withArticle(leg) + when);
  }

  /** The third country that an article on the visitor was written in, before or after the visit. */
  private @Nullable String writtenOnAnotherLeg(ArticleView article) {
    ArticleView.Written written = article.written();
    String country = written == null ? null : written.country();
    LocalDate day = written == null ? null : written.day();
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    if (country == null || day == null || from == null || to == null || frame.isParty(country)) {
      return null;
    }
    boolean isOff = day.isBefore(from) || day.isAfter(to);
    return isOff && frame.visitor() != null && article.names(frame.visitor().name())
        ? country
        : null;
  }

  /** Whether the article begins with a country and not with the host. */
  private boolean leadsWith(ArticleView article, String country) {
    if (article.sentences().isEmpty()) {
      return false;
    }
    Map<String, Integer> lead = article.countries(article.sentences().get(0).span());
    return lead.containsKey(country) && frame.hostMentions(lead) == 0;
  }

  private void otherVisitor(ArticleView article, CommonTerms terms, Signs signs) {
    var visitor = frame.visitor();
    if (visitor == null || article.names(visitor.name())) {
      return;
    }
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    String other = traveller(article);
    boolean off = from != null && to != null && !article.isPublishedNear(from, to);
    boolean strange = terms.coverage(article) < FEW_TERMS;
    if (other != null && (off || strange)) {
      signs.add(1, "about a visit by another person: " + other);
    } else if (off && article.published() != null) {
      String day = article.published().format(DAY);
      signs.add(1, "published " + day + ", and does not name " + visitor.name());
    } else if (strange) {
      signs.add(1, "does not name " + visitor.name() + " and is about another matter");
    } else {
      signs.add(0.4, "does not name " + visitor.name());
    }
  }

  /** What came out long after and leads with something else, or tells of the visit as over. */
  private void afterwards(ArticleView article, Signs signs) {
    var visitor = frame.visitor();
    LocalDate from = frame.event().from();
    LocalDate to = frame.event().to();
    LocalDate day = article.day();
    if (visitor == null || from == null || to == null || day == null || !day.isAfter(to)) {
      return;
    }
    boolean leads =
        article.sentences().stream()
            .limit(LEAD)
            .flatMap(sentence -> article.people(sentence.span()).stream())
            .anyMatch(person -> frame.isVisitor(person.name()));
    boolean isLate = !article.isPublishedNear(from, to) && article.names(visitor.name());
    if (isLate && !tellsOfGoing(article)) {
      signs.add(1, "published " + day.format(DAY) + ", and does not tell of the visit");
    } else if (isLate && !leads) {
      signs.add(1, "published " + day.format(DAY) + ", and tells of the visit as background");
    } else if (tellsOfReturn(article)) {
      signs.add(0.3, "tells of the visit as over");
    }
  }

  /** Whether a sentence that names the visitor tells of a journey. */
  private boolean tellsOfGoing(ArticleView article) {
    return article.sentences().stream()
        .anyMatch(sentence ->
            words.tells("going", article.said(sentence))
                && article.people(sentence.span()).stream()
                    .anyMatch(person -> frame.isVisitor(person.name())));
  }

  /** "has just returned from a tour", below the lead. */
  private boolean tellsOfReturn(ArticleView article) {
    return article.sentences().stream()
        .skip(1)
        .limit(LEAD + 1)
        .anyMatch(sentence ->
            words.tells("returning", article.said(sentence))
                && words.tells("stay", article.said(sentence))
                && article.people(sentence.span()).stream()
                    .anyMatch(person -> frame.isVisitor(person.name())));
  }

  /** Who arrives or visits in the article's lead. */
  private @Nullable String traveller(ArticleView article) {
    Map<String, Double> weights = new VisitorFinder(words).weigh(List.of(article), null);
    String best = null;
    double most = 2;
    for (Map.Entry<String, Double> person : weights.entrySet()) {
      boolean local =
          names.person(person.getKey()).map(p -> p.country()).filter(frame::isHost).isPresent();
      if (!local && person.getValue() > most) {
        best = person.getKey();
        most = person.getValue();
      }
    }
    return best;
  }

  private void otherDays(ArticleView article, Signs signs) {
    LocalDate from = frame.event().from();
    if (from == null) {
      return;
    }
    LocalDate to = frame.event().to() == null ? from : frame.event().to();
    LocalDate elsewhere = null;
    for (Sentence sentence : article.sentences()) {
      boolean tells =
          words.tells("going", article.said(sentence))
              || words.tells("meeting", article.said(sentence));
      for (ResolvedDate date : article.dates(sentence.span())) {
        if (!tells || !date.isNoLongerThanAMonth()) {
          continue;
        }
        if (date.touches(from.minusDays(30), to.plusDays(30))) {
          return;
        }
        elsewhere = elsewhere == null ? date.from() : elsewhere;
      }
    }
    if (elsewhere != null && !article.isPublishedNear(from, to)) {
      signs.add(0.6, "about other days: " + elsewhere.format(DAY));
    } else if (elsewhere != null) {
      signs.add(0.3, "about other days: " + elsewhere.format(DAY));
    }
  }

  private static String firstWords(ArticleView article) {
    return article.text().substring(0, Math.min(600, article.text().length()));
  }

  private static String withArticle(String country) {
    boolean article =
        country.startsWith("United ")
            || country.endsWith("Republic")
            || country.endsWith("Union")
            || country.equals("Netherlands")
            || country.equals("Philippines");
    return (article ? "the " : "") + country;
  }
}

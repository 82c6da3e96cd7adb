package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.OffsetMap;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/**
 * A paragraph with its names marked {@code [surface | kind; role: …; is: …]}, and what the program
 * finds in the same words.
 */
record NameCase(String text, List<Mark> marks) {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+?) \\| ([^\\[\\]]+)]");

  /**
   * A marked name.
   *
   * @param kind person, organisation, place, country or demonym
   * @param roles of a person, in small letters
   * @param is what else the person is called in the paragraph
   */
  record Mark(Span span, String surface, String kind, List<String> roles, @Nullable String is) {
    Mark {
      roles = List.copyOf(roles);
    }

    boolean isSameAs(Mark other) {
      return span.equals(other.span) && kind.equals(other.kind);
    }
  }

  static NameCase of(String line) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(line);
    int at = 0;
    while (matcher.find()) {
      text.append(line, at, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(1).length());
      List<String> roles = List.of();
      String is = null;
      List<String> fields = List.of(matcher.group(2).split("; ", -1));
      for (String field : fields) {
        roles = field.startsWith("role: ") ? List.of(field.substring(6)) : roles;
        is = field.startsWith("is: ") ? field.substring(4) : is;
      }
      marks.add(new Mark(span, matcher.group(1), fields.get(0), roles, is));
      text.append(matcher.group(1));
      at = matcher.end();
    }
    text.append(line.substring(at));
    return new NameCase(text.toString(), List.copyOf(marks));
  }

  /** What the program finds; {@code is} is the name it gives the person behind a mention. */
  List<Mark> found() {
    Span all = new Span(0, text.length());
    Article article =
        new Article(new ArticleId(1), new SourceText("1.txt", text, ""), all, Provenance.UNKNOWN);
    CleanText clean =
        new CleanText(
            article, text, List.of(all), OffsetMap.shiftedBy(0, text.length()), List.of());
    Names names =
        new NameFinder().find(List.of(clean), List.of(new SentenceSplitter().split(clean)));
    Gazetteer gazetteer = new Gazetteer();
    List<Mark> found = new ArrayList<>();
    for (NameMention mention : names.mentions(article.id())) {
      if (!mention.byRole()) {
        found.add(mark(mention, names, gazetteer));
      }
    }
    for (Gazetteer.Placed placed : gazetteer.findAll(text, 0)) {
      boolean demonym =
          placed.entry().form() == Gazetteer.Form.ADJECTIVE
              || placed.entry().form() == Gazetteer.Form.PEOPLE;
      if (demonym && found.stream().noneMatch(mark -> mark.span().overlaps(placed.span()))) {
        found.add(new Mark(placed.span(), placed.span().of(text), "demonym", List.of(), null));
      }
    }
    return found;
  }

  private Mark mark(NameMention mention, Names names, Gazetteer gazetteer) {
    String surface = mention.span().of(text);
    String kind = mention.kind().name().toLowerCase(Locale.ROOT);
    boolean country =
        gazetteer.find(surface).filter(entry -> entry.form() == Gazetteer.Form.COUNTRY).isPresent();
    if (mention.kind() == NameKind.PLACE && country) {
      kind = "country";
    }
    List<String> roles = new ArrayList<>();
    if (mention.role() != null) {
      roles.add(mention.role().toLowerCase(Locale.ROOT));
    }
    names.person(mention.name()).stream()
        .flatMap(person -> person.roles().stream())
        .forEach(role -> roles.add(role.toLowerCase(Locale.ROOT)));
    return new Mark(mention.span(), surface, kind, roles, mention.name());
  }
}

package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.StyleSheet;
import org.readout.report.pack.TemplatePack;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.report.xhtml.XhtmlWriter;
import org.readout.workshop.rehearsal.Rehearsal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Which text stands on which ground, and whether it can be read there (WCAG 2.2, 1.4.3: 4.5:1). The
 * fullest rehearsal is written as it would be for paper, and the style sheets' colours are followed
 * through it; what an element says in a style of its own, and drawings, are left out.
 */
final class Contrast {
  private static final double LEAST = 4.5;
  private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--([\\w-]+)[^)]*\\)");

  private final Design design;
  private final List<CssRule> rules = new ArrayList<>();
  private final Map<Pair, CssRule> seen = new LinkedHashMap<>();

  /** A text's colour and its ground, as the style sheets write them. */
  private record Pair(String text, String ground) {}

  /** What an element has from those around it. */
  private record Paint(String text, String ground, @Nullable CssRule by) {}

  /**
   * @param reached the paths that a run reads, in their order
   */
  Contrast(Design design, Set<String> reached) throws IOException {
    this.design = design;
    for (String path : reached) {
      if (path.endsWith(".css")) {
        List<PackFile> sheets = design.layers().findAll(path);
        boolean isAdded = path.equals("style.css");
        for (PackFile sheet : isAdded ? sheets : sheets.subList(sheets.size() - 1, sheets.size())) {
          rules.addAll(CssRule.of(sheet));
        }
      }
    }
  }

  List<Diagnostic> find() throws IOException {
    Languages languages = new Languages(new DesignMessages(design.layers()));
    BriefingComposer composer = BriefingComposer.forScreen("rehearsal", languages);
    String xhtml = XhtmlWriter.of(design).write(composer.compose(Rehearsal.FULL.visit()));
    follow(XhtmlTree.body(xhtml), new Paint("#000000", "#ffffff", null));
    List<Diagnostic> faults = new ArrayList<>();
    for (Map.Entry<Pair, CssRule> entry : seen.entrySet()) {
      fault(entry.getKey(), entry.getValue()).ifPresent(faults::add);
    }
    return faults;
  }

  private void follow(Element element, Paint around) {
    if (element.getTagName().equals("svg") || element.hasAttribute("style")) {
      return;
    }
    Paint paint = paint(element, around);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        follow(inner, paint);
      } else if (child instanceof Text text && !text.getData().isBlank() && paint.by != null) {
        seen.putIfAbsent(new Pair(paint.text, paint.ground), paint.by);
      }
    }
  }

  private Paint paint(Element element, Paint around) {
    CssRule text = strongest(element, CssRule::color);
    CssRule ground = strongest(element, CssRule::ground);
    CssRule by = text != null ? text : ground != null ? ground : around.by;
    return new Paint(
        text == null || text.color() == null ? around.text : text.color(),
        ground == null || ground.ground() == null ? around.ground : ground.ground(),
        by);
  }

  /**
   * Of the rules that say something of an element, the one that counts: the last of the weightiest.
   */
  private @Nullable CssRule strongest(
      Element element, Function<CssRule, @Nullable String> property) {
    CssRule strongest = null;
    for (CssRule rule : rules) {
      boolean counts =
          property.apply(rule) != null
              && (strongest == null || rule.selector().weight() >= strongest.selector().weight());
      if (counts && rule.selector().matches(element)) {
        strongest = rule;
      }
    }
    return strongest;
  }

  private Optional<Diagnostic> fault(Pair pair, CssRule by) throws IOException {
    Optional<Colour> text = Colour.parse(value(pair.text));
    Optional<Colour> ground = Colour.parse(value(pair.ground));
    if (text.isEmpty() || ground.isEmpty()) {
      return Optional.empty();
    }
    double ratio = text.get().contrastTo(ground.get());
    if (ratio >= LEAST) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%s on %s has a contrast of %.2f:1, and 4.5:1 is the least that can be read well",
            named(pair.text),
            named(pair.ground),
            Math.floor(ratio * 100) / 100);
    return Optional.of(located(pair, by, message));
  }

  private Diagnostic located(Pair pair, CssRule by, String message) throws IOException {
    TemplatePack pack = design.pack();
    String hint = "make one of them darker or lighter";
    for (String colour : List.of(pair.text, pair.ground)) {
      Matcher variable = VARIABLE.matcher(colour);
      if (variable.matches() && ManifestPlaces.isSaid(pack, variable.group(1))) {
        String manifest = pack.files().name(TemplatePack.MANIFEST);
        return ManifestPlaces.at(
            pack, variable.group(1), Diagnostic.error(manifest, message, hint));
      }
    }
    return Diagnostic.error(by.file().name(), message, hint)
        .at(StyleSheet.placeOf(by.file().text(), by.at()));
  }

  private String value(String colour) {
    Matcher variable = VARIABLE.matcher(colour);
    String option = variable.matches() ? design.options().css(variable.group(1)) : null;
    return option == null ? colour : option;
  }

  private String named(String colour) {
    Matcher variable = VARIABLE.matcher(colour);
    return variable.matches() ? variable.group(1) + " (" + value(colour) + ")" : colour;
  }
}

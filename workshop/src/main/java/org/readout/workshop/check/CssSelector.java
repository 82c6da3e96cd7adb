package org.readout.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A selector of types, classes, ids, descendants and children (Selectors 3), which is what style
 * sheets for paper need. Others are of no element here.
 *
 * @param steps the outermost first
 */
record CssSelector(List<Step> steps) {
  private static final Pattern COMPOUND =
      Pattern.compile("(>)?(\\*|[a-zA-Z][\\w-]*)?((?:[.#][\\w-]+)*)");
  private static final Pattern NAME = Pattern.compile("([.#])([\\w-]+)");

  CssSelector {
    steps = List.copyOf(steps);
  }

  /**
   * One element of the way.
   *
   * @param isChild whether it stands directly in the step before
   * @param type empty for any
   */
  record Step(boolean isChild, String type, List<String> classes, String id) {
    boolean matches(Element element) {
      List<String> own = List.of(element.getAttribute("class").split("\\s+", -1));
      return (type.isEmpty() || type.equals(element.getTagName()))
          && (id.isEmpty() || id.equals(element.getAttribute("id")))
          && own.containsAll(classes);
    }

    int weight() {
      return (id.isEmpty() ? 0 : 10_000) + 100 * classes.size() + (type.isEmpty() ? 0 : 1);
    }
  }

  /** The selector; empty where it is of a kind that is not known here. */
  static Optional<CssSelector> parse(String written) {
    List<Step> steps = new ArrayList<>();
    for (String word : written.replaceAll("\\s*>\\s*", " >").strip().split("\\s+", -1)) {
      Matcher compound = COMPOUND.matcher(word);
      if (word.isEmpty() || !compound.matches()) {
        return Optional.empty();
      }
      String type = compound.group(2) == null ? "" : compound.group(2).replace("*", "");
      List<String> classes = new ArrayList<>();
      String id = "";
      Matcher name = NAME.matcher(compound.group(3));
      while (name.find()) {
        if (name.group(1).equals("#")) {
          id = name.group(2);
        } else {
          classes.add(name.group(2));
        }
      }
      steps.add(new Step(compound.group(1) != null, type, List.copyOf(classes), id));
    }
    return Optional.of(new CssSelector(steps));
  }

  /** How much it counts against others. */
  int weight() {
    return steps.stream().mapToInt(Step::weight).sum();
  }

  boolean matches(Element element) {
    return matches(element, steps.size() - 1);
  }

  private boolean matches(Element element, int last) {
    Step step = steps.get(last);
    if (!step.matches(element)) {
      return false;
    }
    if (last == 0) {
      return true;
    }
    Node above = element.getParentNode();
    while (above instanceof Element outer) {
      if (matches(outer, last - 1)) {
        return true;
      }
      above = step.isChild ? null : outer.getParentNode();
    }
    return false;
  }
}

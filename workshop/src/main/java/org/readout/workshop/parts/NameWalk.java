package org.readout.workshop.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.settings.Suggestion;
import org.readout.workshop.parts.SyntaxNode.Operand;
import org.readout.workshop.parts.ValueType.OfImport;
import org.readout.workshop.parts.ValueType.OfInclude;
import org.readout.workshop.parts.ValueType.OfLibrary;
import org.readout.workshop.parts.ValueType.OfList;
import org.readout.workshop.parts.ValueType.OfMacro;
import org.readout.workshop.parts.ValueType.OfText;

/**
 * Goes through a part and all it includes and calls, in the order of a run, with types in the
 * places of values. Both ways of a branch are gone, loops once, a macro once for each kind of
 * arguments.
 */
final class NameWalk {
  private static final int DEEPEST = 24;

  private final PartShelf shelf;
  private final Scope given;
  private final Faults faults;
  private final Expressions expressions;
  private final Calls calls;
  private final Set<String> reached = new LinkedHashSet<>();
  private final Map<String, OfLibrary> libraries = new HashMap<>();
  private final Set<List<Object>> walked = new HashSet<>();
  private final Map<String, OfMacro> macros = new LinkedHashMap<>();
  private final Set<String> called = new HashSet<>();

  /**
   * @param data the record that templates get
   * @param given what every part can say: the record's fields and what the program adds
   */
  NameWalk(PartShelf shelf, ValueType data, Scope given, Faults faults) {
    this.shelf = shelf;
    this.given = given;
    this.faults = faults;
    this.expressions = new Expressions(faults, data);
    this.calls = new Calls(faults, expressions);
  }

  /**
   * Where in a run the walk is.
   *
   * @param library where a part's own names are kept
   * @param local where those of loops and macros are
   */
  private record At(Part part, Scope library, Scope local, int depth) {
    At in(Scope inner) {
      return new At(part, library, inner, depth);
    }

    At in(Part other) {
      return new At(other, library, local, depth + 1);
    }
  }

  /** The paths of what was gone through, style sheets too, in their order. */
  Set<String> reached() {
    return reached;
  }

  /** Walks from a part that the program begins with. */
  void from(String entry) throws IOException {
    reached.add(entry);
    from(entry, new Scope(given));
  }

  /** Walks a part that nothing takes, where names of its surroundings can't be known. */
  void alone(String path) throws IOException {
    from(path, new Scope(given).open());
  }

  private void from(String path, Scope names) throws IOException {
    Part part = shelf.part(path);
    if (part != null) {
      enter(new At(part, names, names, 0));
    }
  }

  private void enter(At at) throws IOException {
    defineMacros(at.part.root(), at);
    walk(at.part.root(), at);
  }

  /** A part's macros can be called above where they stand. */
  private void defineMacros(SyntaxNode node, At at) {
    if (node.isMacro()) {
      OfMacro macro = new OfMacro(node, at.library, at.part);
      at.library.put(node.macroName(), macro);
      macros.putIfAbsent(macro.place(), macro);
    }
    if (node.kind().equals("Assignment") || node.kind().equals("BlockAssignment")) {
      expressions.willBe(node.operands().getFirst().word());
    }
    node.children().forEach(child -> defineMacros(child, at));
  }

  /** The places of the macros that were called. */
  Set<String> called() {
    return called;
  }

  /**
   * Goes through macros that nothing calls, with anything in the places of what they would be
   * given.
   *
   * @param elsewhere the places of those that need not be gone through
   */
  void uncalled(Set<String> elsewhere) throws IOException {
    for (OfMacro macro : List.copyOf(macros.values())) {
      if (!elsewhere.contains(macro.place()) && called.add(macro.place())) {
        SyntaxNode node = macro.node();
        Scope arguments = new Scope(macro.home());
        node.parameters().forEach(name -> arguments.put(name, ValueType.ANY));
        if (node.rest() != null) {
          arguments.put(node.rest(), ValueType.ANY);
        }
        walkBody(macro, arguments, 0);
      }
    }
  }

  private void walk(SyntaxNode node, At at) throws IOException {
    switch (node.kind()) {
      case "Macro" -> {}
      case "IteratorBlock" -> loop(node, at);
      case "Items" -> items(node, at);
      case "Assignment" -> assign(node, at);
      case "BlockAssignment" -> {
        children(node, at);
        at.library.put(node.operands().getFirst().word(), ValueType.ANY);
      }
      case "IfBlock", "SwitchBlock", "ListElseContainer", "AttemptBlock" -> branches(node, at);
      case "Include" -> include(node, at);
      case "LibraryLoad" -> importLibrary(node, at);
      case "UnifiedCall" -> call(node, at);
      case "DollarVariable" -> print(node, at);
      default -> {
        node.expressions().forEach(operand -> expressions.type(operand, at.part, at.local));
        children(node, at);
      }
    }
  }

  private void children(SyntaxNode node, At at) throws IOException {
    for (SyntaxNode child : node.children()) {
      walk(child, at);
    }
  }

  private void branches(SyntaxNode node, At at) throws IOException {
    node.expressions().forEach(operand -> expressions.type(operand, at.part, at.local));
    Map<String, ValueType> before = at.library.now();
    Scope after = new Scope(null);
    for (SyntaxNode branch : node.children()) {
      at.library.backTo(before);
      walk(branch, at);
      after.join(at.library.now());
    }
    at.library.backTo(before);
    at.library.join(after.now());
    after.own().stream()
        .filter(name -> !before.containsKey(name))
        .forEach(name -> at.library.put(name, after.now().getOrDefault(name, ValueType.ANY)));
  }

  private void loop(SyntaxNode node, At at) throws IOException {
    List<Operand> operands = node.operands();
    ValueType source = expressions.type(node.operand(0), at.part, at.local);
    boolean isLoopable =
        source instanceof OfList || source.equals(ValueType.ANY) || operands.size() > 2;
    if (!isLoopable) {
      faults.error(
          at.part, node, "a loop over " + source.words() + ", which is no list", "name a list");
    }
    ValueType each = source instanceof OfList list ? list.each() : ValueType.ANY;
    Scope inside = new Scope(at.local).over(each);
    for (Operand variable : operands.subList(1, operands.size())) {
      inside.put(variable.word(), operands.size() == 2 ? each : ValueType.ANY);
    }
    children(node, at.in(inside));
  }

  private void items(SyntaxNode node, At at) throws IOException {
    Scope inside = new Scope(at.local);
    inside.put(node.operands().getFirst().word(), at.local.looped());
    children(node, at.in(inside));
  }

  private void assign(SyntaxNode node, At at) throws IOException {
    List<Operand> operands = node.operands();
    ValueType value = expressions.type(node.operand(2), at.part, at.local);
    String name = operands.getFirst().word();
    boolean isSet = operands.get(1).word().equals("=");
    Scope into = at.local.findOwn(name) == null ? at.library : at.local;
    into.put(name, isSet ? value : ValueType.ANY);
    if (value instanceof OfImport part) {
      into.put(name, ValueType.ANY);
      for (String path : there(part.paths())) {
        into.put(name, library(path, name, at.depth));
      }
    }
  }

  private void include(SyntaxNode node, At at) throws IOException {
    ValueType name = expressions.type(node.operand(0), at.part, at.local);
    boolean mayBeMissing =
        node.operands().stream()
            .anyMatch(o -> o.role().contains("ignore_missing") && o.value() != null);
    for (String path : paths(name, at)) {
      if (isThere(path, node, at, mayBeMissing)) {
        enter(path, at);
      }
    }
  }

  private void enter(String path, At at) throws IOException {
    Part part = path.endsWith(".css") ? null : shelf.part(path);
    if (part != null && at.depth < DEEPEST) {
      enter(at.in(part));
    }
  }

  /** Those of the paths that a layer has. */
  private List<String> there(List<String> paths) throws IOException {
    List<String> there = new ArrayList<>();
    for (String path : paths) {
      reached.add(path);
      if (shelf.has(path)) {
        there.add(path);
      }
    }
    return there;
  }

  private void importLibrary(SyntaxNode node, At at) throws IOException {
    ValueType name = expressions.type(node.operand(0), at.part, at.local);
    String called = node.operands().get(1).word();
    at.library.put(called, ValueType.ANY);
    for (String path : paths(name, at)) {
      if (isThere(path, node, at, false)) {
        at.library.put(called, library(path, called, at.depth));
      }
    }
  }

  private ValueType library(String path, String called, int depth) throws IOException {
    OfLibrary known = libraries.get(path);
    Part part = shelf.part(path);
    if (known != null || part == null || depth >= DEEPEST) {
      return known == null ? ValueType.ANY : known;
    }
    Scope names = new Scope(given);
    OfLibrary library = new OfLibrary(called, names);
    libraries.put(path, library);
    enter(new At(part, names, names, depth + 1));
    return library;
  }

  private static List<String> paths(ValueType name, At at) {
    return name instanceof OfText text
        ? text.candidates().stream().map(c -> Paths.resolve(at.part.file().path(), c)).toList()
        : List.of();
  }

  private boolean isThere(String path, SyntaxNode node, At at, boolean mayBeMissing)
      throws IOException {
    reached.add(path);
    boolean isMadeUp = path.equals("style.css");
    if (isMadeUp || mayBeMissing || shelf.has(path)) {
      return isMadeUp || shelf.has(path);
    }
    faults.error(
        at.part,
        node,
        "no file \"" + path + "\" in the pack or those it extends",
        Suggestion.among(shelf.paths(), path));
    return false;
  }

  private void print(SyntaxNode node, At at) {
    SyntaxNode printed = node.operand(0);
    ValueType type = expressions.type(printed, at.part, at.local);
    boolean isPrintable =
        type instanceof OfText || type.equals(ValueType.NUMBER) || type.equals(ValueType.ANY);
    if (!isPrintable && printed != null) {
      String hint =
          switch (type) {
            case OfList list -> "loop over it: <#list " + printed.written() + " as x>…</#list>";
            case ValueType.OfRecord record ->
                Suggestion.among(List.copyOf(record.fields().keySet()), "");
            case ValueType.OfBoolean truth -> "use ?then(\"yes\", \"no\")";
            default -> "print what it holds";
          };
      faults.error(
          at.part, printed, "\"" + printed.written() + "\" is " + type.words() + ", no text", hint);
    }
  }

  private void call(SyntaxNode node, At at) throws IOException {
    ValueType type = expressions.type(node.operand(0), at.part, at.local);
    if (type instanceof OfInclude optional) {
      for (String path : there(optional.paths())) {
        enter(path, at);
      }
      return;
    }
    @Nullable OfMacro macro = calls.callee(type, node, at.part);
    Scope arguments = calls.arguments(node, macro, at.part, at.local);
    if (macro != null && at.depth < DEEPEST) {
      called.add(macro.place());
      walkBody(macro, arguments, at.depth + 1);
    }
    Scope inside = new Scope(at.local);
    node.operands().stream()
        .filter(operand -> operand.role().equals("target loop variable"))
        .forEach(operand -> inside.put(operand.word(), ValueType.ANY));
    children(node, at.in(inside));
  }

  private void walkBody(OfMacro macro, Scope arguments, int depth) throws IOException {
    if (walked.add(List.of(macro.node(), macro.home(), arguments.now()))) {
      for (Operand operand : macro.node().operands()) {
        if (operand.role().equals("parameter default")) {
          expressions.type(operand.node(), macro.part(), arguments);
        }
      }
      children(macro.node(), new At(macro.part(), macro.home(), arguments, depth));
    }
  }
}

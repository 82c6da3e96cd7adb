package org.readout.workshop.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.settings.Suggestion;
import org.readout.workshop.parts.ValueType.OfLibrary;
import org.readout.workshop.parts.ValueType.OfList;
import org.readout.workshop.parts.ValueType.OfLookup;
import org.readout.workshop.parts.ValueType.OfMacro;
import org.readout.workshop.parts.ValueType.OfNames;
import org.readout.workshop.parts.ValueType.OfOptionalPart;
import org.readout.workshop.parts.ValueType.OfRecord;
import org.readout.workshop.parts.ValueType.OfText;

/**
 * What an expression of a part will be, as far as that is sure; names that nothing has are told.
 */
final class Expressions {
  private static final Set<String> OPTIONAL_PART =
      Set.of(".get_optional_template", ".getOptionalTemplate");
  private static final Set<String> DATA_MODEL = Set.of(".data_model", ".dataModel");

  private final Faults faults;
  private final ValueType data;
  private final Set<String> assigned = new HashSet<>();

  /**
   * @param data the record that templates get
   */
  Expressions(Faults faults, ValueType data) {
    this.faults = faults;
    this.data = data;
  }

  /** Takes note of a name that a part assigns: before it does, one may ask for it. */
  void willBe(String name) {
    assigned.add(name);
  }

  /** The type of what an expression comes to. */
  ValueType type(@Nullable SyntaxNode node, Part part, Scope scope) {
    if (node == null) {
      return ValueType.ANY;
    }
    if (node.isBuiltIn()) {
      return builtIn(node, part, scope);
    }
    return switch (node.kind()) {
      case "Identifier" -> identifier(node, part, scope);
      case "Dot", "DotBeforeMethodCall" -> dot(node, part, scope);
      case "DynamicKeyName" -> atKey(node, part, scope);
      case "ParentheticalExpression" -> type(node.operand(0), part, scope);
      case "ExistsExpression" -> exists(node, part, scope);
      case "DefaultToExpression" -> orElse(node, part, scope);
      case "StringLiteral" -> text(node, part, scope);
      case "NumberLiteral" -> ValueType.NUMBER;
      case "BooleanLiteral" -> ValueType.BOOLEAN;
      case "ComparisonExpression", "AndExpression", "OrExpression", "NotExpression" -> {
        operands(node, part, scope);
        yield ValueType.BOOLEAN;
      }
      case "ArithmeticExpression", "UnaryPlusMinusExpression" -> {
        operands(node, part, scope);
        yield ValueType.NUMBER;
      }
      case "AddConcatExpression" -> sum(node, part, scope);
      case "ListLiteral" -> list(node, part, scope);
      case "Range" -> {
        operands(node, part, scope);
        yield new OfList(ValueType.NUMBER);
      }
      case "MethodCall" -> call(node, part, scope);
      case "BuiltinVariable" -> DATA_MODEL.contains(node.written()) ? data : ValueType.ANY;
      case "LocalLambdaExpression" -> ValueType.ANY;
      default -> {
        operands(node, part, scope);
        yield ValueType.ANY;
      }
    };
  }

  private List<ValueType> operands(SyntaxNode node, Part part, Scope scope) {
    List<ValueType> types = new ArrayList<>();
    node.expressions().forEach(operand -> types.add(type(operand, part, scope)));
    return types;
  }

  private ValueType identifier(SyntaxNode node, Part part, Scope scope) {
    String name = node.written();
    ValueType found = scope.find(name);
    if (found != null) {
      return found;
    }
    if (isOfLoop(name, scope) || scope.isOpen()) {
      return ValueType.ANY;
    }
    String hint = Suggestion.among(List.copyOf(scope.all()), name);
    faults.error(part, node, "nothing is named \"" + name + "\" here", hint);
    return ValueType.ANY;
  }

  /** {@code f_index} and {@code f_has_next} of a loop over f. */
  private static boolean isOfLoop(String name, Scope scope) {
    String variable = name.replaceFirst("_(?:index|has_next)$", "");
    return !variable.equals(name) && scope.find(variable) != null;
  }

  private ValueType dot(SyntaxNode node, Part part, Scope scope) {
    ValueType target = type(node.operand(0), part, scope);
    return member(target, node.operands().get(1).word(), node, part);
  }

  private ValueType member(ValueType target, String name, SyntaxNode node, Part part) {
    if (target.equals(ValueType.ANY)) {
      return target;
    }
    Map<String, ValueType> names =
        switch (target) {
          case OfRecord record -> record.fields();
          case OfNames named -> named.names();
          case OfLibrary library -> library.names().now();
          case OfOptionalPart optional -> optional.names();
          default -> Map.of();
        };
    ValueType found = names.get(name);
    if (found != null) {
      return found;
    }
    String hint =
        names.isEmpty()
            ? "use it as it is"
            : Suggestion.among(names.keySet().stream().sorted().toList(), name);
    faults.error(
        part,
        node,
        "\"" + node.written() + "\" is not there: " + target.words() + " has no \"" + name + "\"",
        hint);
    return ValueType.ANY;
  }

  private ValueType atKey(SyntaxNode node, Part part, Scope scope) {
    ValueType target = type(node.operand(0), part, scope);
    SyntaxNode key = node.operand(1);
    ValueType keyType = type(key, part, scope);
    if (target instanceof OfList list) {
      return keyType.equals(ValueType.NUMBER) ? list.each() : list;
    }
    if (keyType instanceof OfText text
        && text.candidates().size() == 1
        && !(target instanceof OfText)) {
      return member(target, text.candidates().getFirst(), node, part);
    }
    return target instanceof OfText ? ValueType.TEXT : ValueType.ANY;
  }

  /** Whether something is there may be asked of any name that stands alone. */
  private ValueType exists(SyntaxNode node, Part part, Scope scope) {
    SyntaxNode asked = bare(node.operand(0));
    if (asked != null && isUnknownName(asked, scope)) {
      doubt(asked, part, scope);
      scope.put(asked.written(), ValueType.ANY);
    } else {
      type(asked, part, scope);
    }
    return ValueType.BOOLEAN;
  }

  private ValueType orElse(SyntaxNode node, Part part, Scope scope) {
    SyntaxNode asked = bare(node.operand(0));
    ValueType given = typeIfKnown(asked, part, scope);
    SyntaxNode other = node.operand(1);
    return other == null ? given : ValueType.either(given, type(other, part, scope));
  }

  private ValueType typeIfKnown(@Nullable SyntaxNode asked, Part part, Scope scope) {
    if (asked != null && isUnknownName(asked, scope)) {
      doubt(asked, part, scope);
      return ValueType.ANY;
    }
    return type(asked, part, scope);
  }

  /**
   * A name that nothing has may be asked for; one that is nearly another's is told all the same.
   */
  private void doubt(SyntaxNode asked, Part part, Scope scope) {
    String name = asked.written();
    if (!isOfLoop(name, scope) && !scope.isOpen() && !assigned.contains(name)) {
      Suggestion.nearest(scope.all(), name)
          .ifPresent(near ->
              faults.warning(
                  part,
                  asked,
                  "nothing is named \"" + name + "\" here, so it is never there",
                  "did you mean \"" + near + "\"?"));
    }
  }

  private static boolean isUnknownName(@Nullable SyntaxNode node, Scope scope) {
    return node != null && node.kind().equals("Identifier") && scope.find(node.written()) == null;
  }

  private static @Nullable SyntaxNode bare(@Nullable SyntaxNode node) {
    return node != null && node.kind().equals("ParentheticalExpression")
        ? bare(node.operand(0))
        : node;
  }

  private ValueType text(SyntaxNode node, Part part, Scope scope) {
    List<SyntaxNode> insides = node.expressions();
    if (insides.isEmpty()) {
      return new OfText(List.of(Literals.text(node.written())));
    }
    insides.forEach(inside -> operands(inside, part, scope));
    return ValueType.TEXT;
  }

  private ValueType sum(SyntaxNode node, Part part, Scope scope) {
    List<ValueType> both = operands(node, part, scope);
    ValueType one = both.getFirst();
    ValueType other = both.getLast();
    if (one instanceof OfText start && other instanceof OfText end) {
      List<String> texts = new ArrayList<>();
      for (String a : start.candidates()) {
        end.candidates().forEach(b -> texts.add(a + b));
      }
      return new OfText(texts);
    }
    if (one instanceof OfText || other instanceof OfText) {
      return ValueType.TEXT;
    }
    return one instanceof OfList a && other instanceof OfList b
        ? new OfList(ValueType.either(a.each(), b.each()))
        : ValueType.either(one, other);
  }

  private ValueType list(SyntaxNode node, Part part, Scope scope) {
    List<ValueType> types = operands(node, part, scope);
    return new OfList(types.stream().reduce(ValueType::either).orElse(ValueType.ANY));
  }

  private ValueType call(SyntaxNode node, Part part, Scope scope) {
    List<SyntaxNode> operands = node.expressions();
    SyntaxNode callee = operands.getFirst();
    ValueType result = type(callee, part, scope);
    List<SyntaxNode> given = operands.subList(1, operands.size());
    List<ValueType> arguments = given.stream().map(each -> type(each, part, scope)).toList();
    if (OPTIONAL_PART.contains(callee.written())) {
      return optionalPart(arguments, part);
    }
    if (result instanceof OfLookup lookup) {
      lookUp(lookup, given, arguments, part);
      return ValueType.TEXT;
    }
    return result instanceof OfMacro || callee.kind().equals("Identifier") ? ValueType.ANY : result;
  }

  private static ValueType optionalPart(List<ValueType> arguments, Part part) {
    return !arguments.isEmpty() && arguments.getFirst() instanceof OfText name
        ? new OfOptionalPart(
            name.candidates().stream().map(c -> Paths.resolve(part.file().path(), c)).toList())
        : ValueType.ANY;
  }

  private void lookUp(
      OfLookup lookup, List<SyntaxNode> given, List<ValueType> arguments, Part part) {
    if (!arguments.isEmpty() && arguments.getFirst() instanceof OfText name) {
      for (String candidate : name.candidates()) {
        if (!lookup.known().contains(candidate)) {
          faults.error(
              part,
              given.getFirst(),
              "there is no " + lookup.something() + " \"" + candidate + "\"",
              lookup.known().isEmpty()
                  ? "there is none yet"
                  : Suggestion.among(lookup.known(), candidate));
        }
      }
    }
  }

  private ValueType builtIn(SyntaxNode node, Part part, Scope scope) {
    SyntaxNode asked = bare(node.operand(0));
    String name = node.operands().get(1).word();
    boolean mayLack = name.equals("has_content") || name.equals("exists");
    ValueType target = mayLack ? typeIfKnown(asked, part, scope) : type(asked, part, scope);
    List<ValueType> arguments = new ArrayList<>();
    List<SyntaxNode> given = node.expressions();
    for (SyntaxNode argument : given.subList(Math.min(1, given.size()), given.size())) {
      arguments.add(argument(argument, target, part, scope));
    }
    return BuiltIns.type(name, target, arguments);
  }

  /** A lambda is what its body comes to for an entry of the list. */
  private ValueType argument(SyntaxNode node, ValueType target, Part part, Scope scope) {
    if (!node.kind().equals("LocalLambdaExpression")) {
      return type(node, part, scope);
    }
    Scope inside = new Scope(scope);
    List<SyntaxNode> parts = node.expressions();
    for (SyntaxNode parameter : parts.subList(0, parts.size() - 1)) {
      inside.put(parameter.written(), target instanceof OfList list ? list.each() : ValueType.ANY);
    }
    return type(parts.getLast(), part, inside);
  }
}

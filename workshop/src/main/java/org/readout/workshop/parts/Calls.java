package org.readout.workshop.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.settings.Suggestion;
import org.readout.workshop.parts.SyntaxNode.Operand;
import org.readout.workshop.parts.ValueType.OfMacro;

/** Calls of macros: which is meant, and whether it takes what it is given. */
final class Calls {
  private final Faults faults;
  private final Expressions expressions;

  Calls(Faults faults, Expressions expressions) {
    this.faults = faults;
    this.expressions = expressions;
  }

  @Nullable OfMacro callee(ValueType type, SyntaxNode call, Part part) {
    if (type instanceof OfMacro macro) {
      return macro;
    }
    if (!type.equals(ValueType.ANY)) {
      faults.error(part, call, "a call of " + type.words() + ", which is no macro", "print it");
    }
    return null;
  }

  /** The names that a macro's body has: what it is given, by what it calls it. */
  Scope arguments(SyntaxNode call, @Nullable OfMacro called, Part part, Scope scope) {
    Scope names = new Scope(called == null ? null : called.home());
    List<String> known = called == null ? List.of() : called.node().parameters();
    String rest = called == null ? null : called.node().rest();
    known.forEach(name -> names.put(name, ValueType.ANY));
    if (rest != null) {
      names.put(rest, ValueType.ANY);
    }
    List<String> given = new ArrayList<>();
    List<Operand> operands = call.operands();
    for (int i = 1; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      if (operand.role().equals("argument value")) {
        ValueType type = expressions.type(operand.node(), part, scope);
        boolean isNamed = operands.get(i - 1).role().equals("argument name");
        String name =
            isNamed
                ? operands.get(i - 1).word()
                : given.size() < known.size() ? known.get(given.size()) : "";
        given.add(name);
        if (known.contains(name)) {
          names.put(name, type);
        } else if (called != null && rest == null) {
          tooMany(call, called.node(), name, part);
        }
      }
    }
    if (called != null) {
      tooFew(call, called, given, part);
    }
    return names;
  }

  private void tooMany(SyntaxNode call, SyntaxNode macro, String name, Part part) {
    List<String> known = macro.parameters();
    String message =
        name.isEmpty()
            ? "\"" + macro.macroName() + "\" takes " + known.size() + " values"
            : "\"" + macro.macroName() + "\" takes no \"" + name + "\"";
    String hint =
        known.isEmpty() || name.isEmpty() ? "leave it out" : Suggestion.among(known, name);
    faults.error(part, call, message, hint);
  }

  private void tooFew(SyntaxNode call, OfMacro called, List<String> given, Part part) {
    List<Operand> operands = called.node().operands();
    for (int i = 0; i + 1 < operands.size(); i++) {
      boolean isNeeded =
          operands.get(i).role().equals("parameter name") && operands.get(i + 1).value() == null;
      String name = operands.get(i).word();
      if (isNeeded && !given.contains(name)) {
        faults.error(
            part,
            call,
            "\"" + called.node().macroName() + "\" is not given \"" + name + "\"",
            "add " + name + "=…");
      }
    }
  }
}

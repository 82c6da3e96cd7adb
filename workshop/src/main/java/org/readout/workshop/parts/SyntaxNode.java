package org.readout.workshop.parts;

import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic.Place;

/**
 * A node of a part's tree: a directive, an interpolation or an expression. Freemarker keeps the
 * operands of its nodes to itself, though each node can list them; they are asked for by reflection
 * here and nowhere else.
 */
@SuppressWarnings("deprecation") // Freemarker's way to a tree, for tools; there is no other.
record SyntaxNode(TemplateObject object) {
  private static final Method COUNT = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);
  private static final Method ROLE = method("getParameterRole", int.class);

  /**
   * What a node is made of besides the nodes inside it.
   *
   * @param role Freemarker's words for what it is to the node
   * @param value a node, a word, or nothing where it is left out
   */
  record Operand(String role, @Nullable Object value) {
    @Nullable SyntaxNode node() {
      return value instanceof TemplateObject object ? new SyntaxNode(object) : null;
    }

    String word() {
      return value == null ? "" : value.toString();
    }
  }

  static SyntaxNode rootOf(Template template) {
    return new SyntaxNode(template.getRootTreeNode());
  }

  /** The kind of node, by the name that Freemarker gives it: {@code Dot}, {@code IteratorBlock}. */
  String kind() {
    return object.getClass().getSimpleName();
  }

  /** Whether it is {@code target?name}, of whatever name. */
  boolean isBuiltIn() {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getSimpleName().equals("BuiltIn")) {
        return true;
      }
    }
    return false;
  }

  boolean isMacro() {
    return object instanceof Macro;
  }

  /** What a macro is called by. */
  String macroName() {
    return object instanceof Macro macro ? macro.getName() : "";
  }

  /** The names of what a macro is given, in their order. */
  List<String> parameters() {
    return object instanceof Macro macro ? List.of(macro.getArgumentNames()) : List.of();
  }

  /** The name by which a macro takes all else; {@code null} where it takes nothing else. */
  @Nullable String rest() {
    return object instanceof Macro macro ? macro.getCatchAll() : null;
  }

  Place place() {
    return new Place(Math.max(1, object.getBeginLine()), Math.max(1, object.getBeginColumn()));
  }

  /** As it would be written. */
  String written() {
    return object.getCanonicalForm();
  }

  List<Operand> operands() {
    try {
      List<Operand> operands = new ArrayList<>();
      int count = (int) COUNT.invoke(object);
      for (int i = 0; i < count; i++) {
        operands.add(new Operand(String.valueOf(ROLE.invoke(object, i)), VALUE.invoke(object, i)));
      }
      return operands;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Freemarker's nodes are not as they were", e);
    }
  }

  /** The operand of a number; a node with nothing in it where there is none. */
  @Nullable SyntaxNode operand(int number) {
    List<Operand> operands = operands();
    return number < operands.size() ? operands.get(number).node() : null;
  }

  /** The operands that are nodes. */
  List<SyntaxNode> expressions() {
    List<SyntaxNode> nodes = new ArrayList<>();
    for (Operand operand : operands()) {
      SyntaxNode node = operand.node();
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The directives and interpolations inside it, in their order. */
  List<SyntaxNode> children() {
    List<SyntaxNode> children = new ArrayList<>();
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        if (element.getChildAt(i) instanceof TemplateElement child) {
          children.add(new SyntaxNode(child));
        }
      }
    }
    return children;
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Freemarker's nodes are not as they were", e);
    }
  }
}

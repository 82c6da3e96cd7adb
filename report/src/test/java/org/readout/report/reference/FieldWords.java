package org.readout.report.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the doc comments of the data model's sources say of its records and their fields. */
final class FieldWords extends TreePathScanner<Void, Void> {
  private static final Path SOURCES = Path.of("../model/src/main/java");

  private final Map<String, String> words = new HashMap<>();
  private final DocTrees comments;

  private FieldWords(DocTrees comments) {
    this.comments = comments;
  }

  static FieldWords of(List<String> packages) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(in(packages)));
      FieldWords words = new FieldWords(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        words.scan(unit, null);
      }
      return words;
    }
  }

  private static List<Path> in(List<String> packages) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> sources = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
        sources.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Of a record; empty where its source says nothing. */
  String of(Class<?> type) {
    return words.getOrDefault(type.getSimpleName() + owner(type), "");
  }

  /** Of a field of a record; empty where its source says nothing. */
  String of(Class<?> type, String member) {
    return words.getOrDefault(type.getSimpleName() + owner(type) + "#" + member, "");
  }

  private static String owner(Class<?> type) {
    return type.getEnclosingClass() == null ? "" : "@" + type.getEnclosingClass().getSimpleName();
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    String name = nameAt();
    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
    if (comment != null) {
      words.put(name, plain(comment.getFullBody()));
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree param) {
          words.put(name + "#" + param.getName(), plain(param.getDescription()));
        }
      }
    }
    return super.visitClass(type, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
    if (comment != null) {
      String type = nameOf(getCurrentPath().getParentPath());
      words.putIfAbsent(type + "#" + method.getName(), plain(comment.getFirstSentence()));
    }
    return super.visitMethod(method, null);
  }

  private String nameAt() {
    return nameOf(getCurrentPath());
  }

  private static String nameOf(TreePath path) {
    String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
    return path.getParentPath().getLeaf() instanceof ClassTree outer
        ? name + "@" + outer.getSimpleName()
        : name;
  }

  /** Markdown has its own way to set code apart. */
  private static String plain(List<? extends DocTree> trees) {
    return trees.stream()
        .map(DocTree::toString)
        .collect(Collectors.joining())
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .replaceAll("</?p>", "")
        .strip();
  }
}

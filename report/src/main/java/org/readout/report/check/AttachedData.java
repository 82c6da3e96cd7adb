package org.readout.report.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Span;

/** The briefing's data as it travels in the document. */
final class AttachedData {
  private static final String NAME = "briefing.json";

  /** Twenty times what a record of a thousand articles takes. */
  private static final int LARGEST = 1 << 28;

  private final JsonNode json;

  private AttachedData(JsonNode json) {
    this.json = json;
  }

  /**
   * Reads the attachment.
   *
   * @throws Unusable when there is not exactly one, or it is not what it should be
   */
  static AttachedData of(PDDocument document) throws IOException, Unusable {
    PDComplexFileSpecification file = file(document);
    if (file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")) == null) {
      throw new Unusable(NAME + " is attached without AFRelationship (ISO 19005-3, 6.8)");
    }
    return new AttachedData(parse(bytes(file)));
  }

  /**
   * The attachment as it is, whatever is in it.
   *
   * @throws Unusable when there is not exactly one
   */
  static byte[] bytes(PDDocument document) throws IOException, Unusable {
    return bytes(file(document));
  }

  /** Whether the document is several briefings bound into one. */
  static boolean isOfBook(PDDocument document) throws IOException {
    List<PDComplexFileSpecification> files = files(document);
    return files.stream().anyMatch(AttachedData::isOfAPart)
        && files.stream().noneMatch(file -> NAME.equals(file.getFilename()));
  }

  private static List<PDComplexFileSpecification> files(PDDocument document) throws IOException {
    List<PDComplexFileSpecification> files = new ArrayList<>();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
    if (tree != null) {
      collect(tree, files);
    }
    return files;
  }

  private static PDComplexFileSpecification file(PDDocument document) throws IOException, Unusable {
    List<PDComplexFileSpecification> files = files(document);
    boolean isBook = files.stream().anyMatch(AttachedData::isOfAPart);
    files.removeIf(file -> !NAME.equals(file.getFilename()));
    if (files.size() != 1) {
      String count = files.isEmpty() ? "no" : Integer.toString(files.size());
      throw new Unusable(
          isBook && files.isEmpty()
              ? "a book of briefings, not a briefing"
              : "not a briefing by Readout: it carries " + count + " " + NAME);
    }
    return files.getFirst();
  }

  /** A book puts something before the names of its parts' attachments. */
  private static boolean isOfAPart(PDComplexFileSpecification file) {
    String name = file.getFilename();
    return name != null && name.endsWith("." + NAME);
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, List<PDComplexFileSpecification> files)
      throws IOException {
    if (node.getNames() != null) {
      files.addAll(node.getNames().values());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files);
      }
    }
  }

  private static byte[] bytes(PDComplexFileSpecification specification)
      throws IOException, Unusable {
    PDEmbeddedFile file = specification.getEmbeddedFile();
    if (file == null) {
      throw new Unusable(NAME + " is attached without its content");
    }
    try (InputStream content = file.createInputStream()) {
      byte[] bytes = content.readNBytes(LARGEST);
      if (bytes.length == LARGEST) {
        throw new Unusable(NAME + " is larger than any briefing's");
      }
      return bytes;
    }
  }

  private static JsonNode parse(byte[] bytes) throws IOException, Unusable {
    JsonNode json;
    try {
      json = new JsonMapper().readTree(bytes);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new Unusable(NAME + " is not valid JSON", e);
    }
    if (!VisitRecord.SCHEMA.equals(json.path("schema").asText())) {
      throw new Unusable(NAME + " is not " + VisitRecord.SCHEMA);
    }
    return json;
  }

  /** The words of each outcome's evidence, by the outcome's id. */
  Map<String, List<String>> evidenceByOutcome() {
    Map<String, List<String>> words = new TreeMap<>();
    for (JsonNode outcome : json.path("outcomes")) {
      List<String> texts = new ArrayList<>();
      outcome.path("evidence").forEach(evidence -> texts.add(evidence.path("text").asText()));
      words.put(outcome.path("id").asText(), texts);
    }
    return words;
  }

  /** The passages that an article gives as evidence; evidence that overlaps is one passage. */
  List<String> passages(String article) {
    List<Evidence> found = new ArrayList<>();
    for (JsonNode evidence : json.findValues("evidence")) {
      for (JsonNode one : evidence) {
        if (article.equals(one.path("article").asText())) {
          found.add(Evidence.of(one));
        }
      }
    }
    found.sort(Comparator.comparing(Evidence::span));
    List<Evidence> joined = new ArrayList<>();
    for (Evidence evidence : found) {
      if (!joined.isEmpty() && joined.getLast().span.overlaps(evidence.span)) {
        joined.add(joined.removeLast().with(evidence));
      } else {
        joined.add(evidence);
      }
    }
    return joined.stream().map(Evidence::text).toList();
  }

  private record Evidence(Span span, String text) {
    static Evidence of(JsonNode json) {
      String text = json.path("text").asText();
      int start = json.path("start").asInt();
      return new Evidence(new Span(start, start + text.length()), text);
    }

    Evidence with(Evidence next) {
      int known = span.end() - next.span.start();
      String added = known < next.text.length() ? next.text.substring(known) : "";
      return new Evidence(span.union(next.span), text + added);
    }
  }

  /** The document can't be checked as a briefing. */
  static final class Unusable extends Exception {
    Unusable(String message) {
      super(message);
    }

    Unusable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

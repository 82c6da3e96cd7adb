package org.readout.report.xhtml;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;

/**
 * What a template of somebody else's must not write. Text is escaped, so that what opens a tag in
 * the document was opened by the template.
 */
final class Markup {
  private static final Pattern DECLARATION = Pattern.compile("<!(?!--)[^>]{0,40}");

  /** A page loads nothing by these, and what it says of itself can't be undone by them. */
  private static final Pattern REACHING_OUT =
      Pattern.compile(
          "<(?:script|link|base|iframe|frame|object|embed|applet|portal|form)\\b[^>]{0,40}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern META = Pattern.compile("<meta\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN_META =
      Pattern.compile("<meta (?:charset=\"utf-8\"|name=\"[a-z-]+\" content=\"[^\"<>]*\")\\s*/?>");

  private Markup() {}

  /** A document type could name files (XML 1.0, 4.2.2) or grow without end. */
  static void mustHaveNoDocumentType(String xhtml) throws IOException {
    Matcher found = DECLARATION.matcher(xhtml);
    if (found.find()) {
      throw refused("briefing.ftlx", found.group(), "leave it out");
    }
  }

  /**
   * A page begins with the policy that forbids it to load anything, and has nothing that a policy
   * does not hold back.
   *
   * @param policy the element that has it
   */
  static void mustKeepTo(String policy, String page) throws IOException {
    int at = page.indexOf(policy);
    String head =
        "<!DOCTYPE html>\\s*<html(?: [a-z:]+=\"[^\"<>]*\")*>\\s*<head>\\s*<meta charset=\"utf-8\"/>\\s*";
    if (at < 0 || !Pattern.matches(head, page.substring(0, at))) {
      throw refused(
          "page.ftlx",
          "a head without the policy",
          "begin it as the page.ftlx of policy does, with charset and Content-Security-Policy");
    }
    String rest = page.substring(at + policy.length());
    Matcher reaching = REACHING_OUT.matcher(rest);
    if (reaching.find()) {
      throw refused("page.ftlx", reaching.group(), "a page loads nothing: leave it out");
    }
    Matcher meta = META.matcher(rest);
    while (meta.find()) {
      if (!PLAIN_META.matcher(rest).region(meta.start(), rest.length()).lookingAt()) {
        String written = rest.substring(meta.start(), Math.min(rest.length(), meta.start() + 60));
        throw refused("page.ftlx", written, "give it a name and content and nothing else");
      }
    }
  }

  private static InvalidPackException refused(String entry, String written, String hint) {
    return new InvalidPackException(
        Diagnostic.error(entry, "the template writes what is not allowed: " + written, hint));
  }
}

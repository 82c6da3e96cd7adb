package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.readout.batch.BatchSummary;
import org.readout.batch.ItemResult;

/** What came of each item of a batch, for programs as JSON and for people as a page. */
final class BatchReportFile {
  private final OutputFile file;
  private final boolean isPage;

  private BatchReportFile(OutputFile file, boolean isPage) {
    this.file = file;
    this.isPage = isPage;
  }

  static BatchReportFile at(Path path) throws CommandFailure, IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !name.endsWith(".html")) {
      throw CommandFailure.usage("--report: " + path + " is neither .json nor .html", null);
    }
    return new BatchReportFile(OutputFile.at(path), name.endsWith(".html"));
  }

  void write(BatchSummary summary) throws CommandFailure, IOException {
    file.write(isPage ? page(summary).getBytes(StandardCharsets.UTF_8) : json(summary));
  }

  private static byte[] json(BatchSummary summary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("notBegun", summary.left());
      json.writeNumberField("failed", summary.failed());
      json.writeArrayFieldStart("items");
      for (ItemResult item : summary.results()) {
        write(item, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(ItemResult item, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("state", item.state().label());
    if (item.cause() != null) {
      json.writeStringField("cause", item.cause());
    }
    json.writeNumberField("milliseconds", time(item).toMillis());
    json.writeObjectFieldStart("outputs");
    for (Map.Entry<String, String> output : item.outputs().entrySet()) {
      json.writeStringField(output.getKey(), output.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static Duration time(ItemResult item) {
    return Duration.between(item.started(), item.ended());
  }

  private static String page(BatchSummary summary) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<p>").append(summary.results().size()).append(" items, ");
    page.append(summary.failed()).append(" failed, ");
    page.append(summary.left()).append(" not begun.</p>\n<table>\n<caption>Items</caption>\n");
    page.append("<thead><tr><th scope=\"col\">Item</th><th scope=\"col\">State</th>");
    page.append("<th scope=\"col\">Seconds</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
    for (ItemResult item : summary.results()) {
      page.append("<tr><th scope=\"row\">").append(escaped(item.id())).append("</th><td>");
      page.append(item.state().label()).append("</td><td>");
      page.append(String.format(Locale.ROOT, "%.1f", time(item).toMillis() / 1000.0));
      page.append("</td><td>").append(item.cause() == null ? "" : escaped(item.cause()));
      page.append("</td></tr>\n");
    }
    return page.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="Readout">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Batch report</title>
      <style>body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; } th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; vertical-align: top; }</style>
      </head>
      <body>
      <h1>Batch report</h1>
      """;
}

package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** JSON as people can read it: indented, in UTF-8, with a line end at the end. */
final class JsonText {
  private JsonText() {}

  /** What is written. */
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  static byte[] of(Content content) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      content.writeTo(json);
    }
    bytes.write("\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** One line, with its end. */
  static String line(Content content) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      content.writeTo(json);
    }
    return line.append('\n').toString();
  }
}

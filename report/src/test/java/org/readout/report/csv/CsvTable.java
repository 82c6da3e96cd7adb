package org.readout.report.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.List;

/** A table as another program reads it. */
public record CsvTable(List<String> head, List<List<String>> rows) {
  /** Reads a table that begins with a byte order mark. */
  public static CsvTable of(byte[] csv) throws IOException {
    String text = new String(csv, UTF_8).substring(1);
    List<List<String>> lines =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<List<String>>readValues(text)
            .readAll();
    return new CsvTable(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /** The cells under a name. */
  public List<String> column(String name) {
    return rows.stream().map(row -> row.get(head.indexOf(name))).toList();
  }
}

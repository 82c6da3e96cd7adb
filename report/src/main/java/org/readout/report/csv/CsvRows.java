package org.readout.report.csv;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows of CSV as they come: RFC 4180, every cell in quotation marks, each row ended by CR
 * LF, in UTF-8. It begins with a byte order mark, without which spreadsheets read UTF-8 as
 * something else; what a spreadsheet would take for a formula is no formula any more.
 */
public final class CsvRows implements Closeable {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final CsvFactory FACTORY = new CsvFactory();

  private final CsvGenerator csv;

  private CsvRows(CsvGenerator csv) {
    this.csv = csv;
  }

  /** Begins a table; whoever closes it closes {@code out} too. */
  public static CsvRows to(OutputStream out) throws IOException {
    Writer table = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    table.write(BYTE_ORDER_MARK);
    CsvGenerator csv = FACTORY.createGenerator(table);
    csv.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
    csv.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n"));
    return new CsvRows(csv);
  }

  /** Adds a row. */
  public void add(List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(Cell.of(cell));
    }
    csv.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}

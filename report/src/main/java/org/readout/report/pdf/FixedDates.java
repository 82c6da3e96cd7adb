package org.readout.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Gives a document the date of its content and an identifier computed from it, in the information
 * dictionary and in the XMP alike.
 */
final class FixedDates {
  private static final Pattern CREATE_DATE =
      Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

  private FixedDates() {}

  /** In UTC, to the second, which is all that a PDF's date can say. */
  static Calendar calendar(Instant when) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(when.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
    return calendar;
  }

  static void set(PDDocument document, Calendar dated, long identifier) throws IOException {
    document.getDocumentInformation().setCreationDate(dated);
    document.getDocumentInformation().setModificationDate(dated);
    document.setDocumentId(identifier);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      throw new IllegalStateException("the renderer wrote no XMP metadata");
    }
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(dated(xmp, dated).getBytes(StandardCharsets.UTF_8));
  }

  private static String dated(String xmp, Calendar when) {
    String date = when.toInstant().toString().replace("Z", "+00:00");
    String dates =
        "<xmp:CreateDate>"
            + date
            + "</xmp:CreateDate><xmp:ModifyDate>"
            + date
            + "</xmp:ModifyDate>";
    return CREATE_DATE.matcher(xmp).replaceAll(Matcher.quoteReplacement(dates));
  }
}

package org.readout.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Gives a document the day of its content and an identifier computed from it, in the information
 * dictionary and in the XMP alike.
 */
final class FixedDates {
  private static final Pattern CREATE_DATE =
      Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

  private FixedDates() {}

  /** Midnight UTC. */
  static Calendar midnight(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(day.toEpochSecond(LocalTime.MIN, ZoneOffset.UTC) * 1000);
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

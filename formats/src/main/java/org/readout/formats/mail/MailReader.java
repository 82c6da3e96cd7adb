package org.readout.formats.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.extract.article.ArticleReader;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.FileReading.Piece;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.PublicationDates;
import org.readout.extract.article.UnreadableFileException;
import org.readout.formats.html.HtmlReader;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * Reads mails and the web archives that browsers save as one MIME message. A mail's plain part is
 * preferred to its HTML, an archive has its page as HTML; attachments are not opened.
 */
public final class MailReader implements ArticleReader {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Date|From|Subject|Content-Type): ?\\S",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARCHIVED = Pattern.compile("(?i)multipart/related");
  private static final Pattern FORWARDED =
      Pattern.compile("^(?:(?:Fwd?|FW|Re|RE) ?: ?)+", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST_PLAIN = 400;
  private static final int FEWEST_HEADERS = 2;

  @Override
  public boolean recognises(InputFile file) {
    return switch (file.extension()) {
      case "eml", "mhtml", "mht" -> !file.head().strip().startsWith("<");
      default -> looksLikeMail(file.head());
    };
  }

  private static boolean looksLikeMail(String head) {
    String headers = head.split("\\r?\\n\\r?\\n", 2)[0];
    Matcher header = HEADER.matcher(headers);
    int found = 0;
    while (header.find()) {
      found++;
    }
    return found >= FEWEST_HEADERS
        && headers
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*(?:mime-version|message-id|received):.*");
  }

  @Override
  public FileReading read(InputFile file) throws UnreadableFileException {
    MimeText mail = MimeText.of(file.bytes());
    String type = mail.header("Content-Type");
    boolean archive = type != null && ARCHIVED.matcher(type).lookingAt() && mail.html() != null;
    return archive ? page(file.name(), mail) : letter(file.name(), mail);
  }

  private static FileReading page(String file, MimeText archive) throws UnreadableFileException {
    FileReading page = HtmlReader.read(file, String.valueOf(archive.html()), List.of());
    String location = archive.header("Snapshot-Content-Location");
    Provenance saved =
        new Provenance(null, null, null, null, location, null).toldBy("the archive's header");
    return told(page, known(page).filledFrom(saved), Provenance.UNKNOWN);
  }

  private static FileReading letter(String file, MimeText mail) throws UnreadableFileException {
    String subject = mail.header("Subject");
    Sender sender = Sender.of(mail.header("From"));
    String outlet = sender.body() == null ? mail.header("Organization") : sender.body();
    Provenance headers =
        new Provenance(
                subject == null ? null : FORWARDED.matcher(subject).replaceFirst(""),
                outlet,
                null,
                PublicationDates.of(mail.header("Date")),
                null,
                null)
            .toldBy("mail header");
    boolean passedOn = subject != null && FORWARDED.matcher(subject).lookingAt();
    Provenance otherwise = passedOn ? Provenance.UNKNOWN : writtenBy(sender);
    String plain = mail.plain();
    if (plain != null && (mail.html() == null || plain.strip().length() >= SHORTEST_PLAIN)) {
      if (plain.isBlank()) {
        throw new UnreadableFileException("a mail without text", "save what is attached to it");
      }
      Piece letter = new Piece(new Span(0, plain.length()), headers, false, otherwise);
      return new FileReading(plain, false, List.of(letter), List.of(), List.of());
    }
    if (mail.html() == null) {
      throw new UnreadableFileException("a mail without text", "save what is attached to it");
    }
    FileReading page = HtmlReader.read(file, mail.html(), List.of());
    return told(page, headers.filledFrom(known(page)), otherwise);
  }

  /** Whoever passes a mail on is neither its author nor its outlet. */
  private static Provenance writtenBy(Sender sender) {
    return new Provenance(null, null, sender.person(), null, null, null)
        .toldBy("the mail's sender")
        .filledFrom(
            new Provenance(null, sender.domain(), null, null, null, null)
                .toldBy("the sender's address"));
  }

  private static Provenance known(FileReading page) {
    return page.pieces().isEmpty() ? Provenance.UNKNOWN : page.pieces().getFirst().known();
  }

  private static FileReading told(FileReading page, Provenance known, Provenance otherwise) {
    if (page.pieces().isEmpty()) {
      return page;
    }
    Piece article = page.pieces().getFirst();
    return new FileReading(
        page.text(),
        false,
        List.of(new Piece(article.extent(), known, article.whole(), otherwise)),
        page.dropped(),
        page.diagnostics());
  }
}

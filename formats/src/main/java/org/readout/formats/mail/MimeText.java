package org.readout.formats.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.UnreadableFileException;

/** The text parts of a MIME message (RFC 2045), read from its bytes and nowhere else. */
final class MimeText {
  private static final int DEEPEST = 16;
  private static final int MOST_BOUNDARIES = 5_000;
  private static final int LONGEST_PART = 16 << 20;

  private final MimeMessage message;
  private @Nullable String html;
  private @Nullable String plain;

  private MimeText(MimeMessage message) {
    this.message = message;
  }

  static MimeText of(byte[] bytes) throws UnreadableFileException {
    if (boundaries(bytes) > MOST_BOUNDARIES) {
      throw new UnreadableFileException("a mail of too many parts", "save its text alone");
    }
    try {
      Session session = Session.getInstance(new Properties());
      MimeText text = new MimeText(new MimeMessage(session, new SharedByteArrayInputStream(bytes)));
      text.collect(text.message, 0);
      return text;
    } catch (MessagingException | IOException e) {
      throw new UnreadableFileException("a mail that cannot be read", "save it again");
    }
  }

  /** Lines that may part one part from the next, which all are built at once. */
  private static int boundaries(byte[] bytes) {
    int found = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if ((bytes[i] == '\n' || bytes[i] == '\r') && bytes[i + 1] == '-' && bytes[i + 2] == '-') {
        found++;
      }
    }
    return found;
  }

  /** The first HTML part. */
  @Nullable String html() {
    return html;
  }

  /** The first plain part. */
  @Nullable String plain() {
    return plain;
  }

  /** A header's decoded value. */
  @Nullable String header(String name) {
    try {
      String value = message.getHeader(name, null);
      return value == null ? null : MimeUtility.decodeText(MimeUtility.unfold(value)).strip();
    } catch (MessagingException | IOException e) {
      return null;
    }
  }

  private void collect(Part part, int depth) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && depth < DEEPEST) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        if (!Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition())) {
          collect(inner, depth + 1);
        }
      }
    } else if (part.isMimeType("message/rfc822") && depth < DEEPEST) {
      if (part.getContent() instanceof Part inner) {
        collect(inner, depth + 1);
      }
    } else if (part.isMimeType("text/html") && html == null) {
      html = text(part);
    } else if (part.isMimeType("text/plain") && plain == null) {
      plain = text(part);
    }
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readNBytes(LONGEST_PART), charset(part.getContentType()));
    }
  }

  private static Charset charset(String contentType) {
    try {
      String named = new ContentType(contentType).getParameter("charset");
      return named == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(named));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}

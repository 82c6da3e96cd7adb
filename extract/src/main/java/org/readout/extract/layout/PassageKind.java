package org.readout.extract.layout;

/** What a passage is at first sight, without its neighbours. */
public enum PassageKind {
  /** Running text, or whatever is nothing else. */
  BODY,
  /** A few words without a full stop: a headline, a subhead, a name, an entry of a list. */
  TITLE,
  /** Who wrote it. */
  BYLINE,
  /** When it was published, and nothing else. */
  DATE,
  /** A line of dashes, stars or the like. */
  RULE,
  /** "Document 3 of 50". */
  COUNTER,
  /** A picture's caption or credit. */
  CAPTION,
  /** What belongs to the site and not to the article. */
  FURNITURE,
  /** A heading over readers' comments. */
  COMMENTS,
  /** A note by the publisher, on the author or on the text. */
  NOTE
}

/**
 * From many briefings to one book: cover, contents, the briefings with all their tags, links and
 * attachments, an index, and on each page its number in the book.
 *
 * <p>{@link org.readout.book.BookBinder} is the way in. What a briefing tells of itself is read by
 * {@code BriefingReader}; {@code TaggedCopy} writes, a briefing at a time, so that memory does not
 * grow with their number. OpenPDF is named here and in {@code org.readout.book.register} alone.
 */
@NullMarked
package org.readout.book;

import org.jspecify.annotations.NullMarked;

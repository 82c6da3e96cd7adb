package org.readout.book;

import org.readout.model.book.Book;

/**
 * The pages that are the book's own, as PDFs, and how many there are of each.
 *
 * @param inside pages of the briefings together
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, compared by nobody.
record OwnPages(Book book, byte[] front, int frontPages, byte[] index, int indexPages, int inside) {
  int total() {
    return frontPages + inside + indexPages;
  }
}

package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.book.BookBinder;
import org.readout.book.BookSettings;
import org.readout.book.BoundBook;
import org.readout.book.UnorderedMarkingsException;
import org.readout.report.BookPages;
import org.readout.report.pack.Design;

/** Where a book goes. */
record BookFile(OutputFile file, Design design, BookSettings settings) {
  /** Binds the briefings, and says what came of it; with none of them there is no book. */
  BoundBook bind(List<Path> briefings, Messages messages) throws CommandFailure, IOException {
    BookBinder binder = new BookBinder(BookPages.of(design));
    List<BoundBook> bound = new ArrayList<>();
    file.write(out -> {
      try {
        bound.add(binder.bind(briefings, settings, out));
        return bound.getFirst().briefings() > 0;
      } catch (UnorderedMarkingsException e) {
        throw BookOptions.unordered(e);
      }
    });
    BoundBook book = bound.getFirst();
    if (book.briefings() > 0) {
      messages.say(
          "wrote " + file + ": " + book.briefings() + " briefings, " + book.pages() + " pages");
    }
    return book;
  }
}

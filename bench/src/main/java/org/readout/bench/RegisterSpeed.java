package org.readout.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.book.BriefingData;
import org.readout.book.UnorderedMarkingsException;
import org.readout.book.UnusableBriefingException;
import org.readout.book.register.Register;
import org.readout.model.briefing.Paper;
import org.readout.report.BookPages;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;

/**
 * Times a register of so many rows from briefings, as a batch writes it, in one cold process. Where
 * the briefings have fewer outcomes, they are entered again under other names.
 */
public final class RegisterSpeed {
  private RegisterSpeed() {}

  /** Takes a folder of briefings, where the register is to go, and the number of rows. */
  public static void main(String[] arguments)
      throws IOException, UnorderedMarkingsException, UnusableBriefingException {
    List<Path> briefings;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      briefings = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    int[] outcomes = new int[briefings.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = BriefingData.read(briefings.get(i)).json().path("outcomes").size();
    }
    int wanted = Integer.parseInt(arguments[2]);
    List<Register.Entry> entries = new ArrayList<>();
    int rows = 0;
    while (rows < wanted) {
      int next = entries.size() % briefings.size();
      entries.add(new Register.Entry("visit-" + (entries.size() + 1), briefings.get(next)));
      rows += outcomes[next];
    }
    Path file = Path.of(arguments[1]);
    Spent spent = new Spent();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PackShelf shelf = PackShelf.ofBundled();
      Design.Wish wish = new Design.Wish(shelf.named(BookPages.USUAL_PACK), null, List.of());
      new Register(entries, Design.of(shelf, wish, null)).writePdf(out, Paper.A4, null);
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.printf(
          Locale.ROOT,
          "%d rows of %d briefings: %s, %.1f MB%n",
          rows,
          entries.size(),
          spent,
          Files.size(file) / 1e6);
    }
  }
}

package org.readout.workshop.preview;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Paper;
import org.readout.model.source.Diagnostic;
import org.readout.report.Proof;
import org.readout.report.ProofPress;
import org.readout.report.pack.Design;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.ManifestEdit;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.TemplatePack;

/**
 * The pack being worked on, its last proof, and the options that are being tried. Rebuilt by one
 * thread at a time; read by any.
 */
final class Workpiece implements Closeable {
  /** What messages call the page where a file would be named. */
  private static final String TRIED = "the preview";

  private final PreviewSubject subject;
  private final ProofPress press;
  private final Consumer<Snapshot> listener;
  private final Map<String, List<String>> tried = new LinkedHashMap<>();
  private volatile Snapshot snapshot = Snapshot.NOTHING;
  private @Nullable Proof outgoing;

  /**
   * @param listener is told of every rebuild
   */
  Workpiece(PreviewSubject subject, Consumer<Snapshot> listener) {
    this.subject = subject;
    this.press = new ProofPress(subject.version(), subject.visit());
    this.listener = listener;
  }

  PreviewSubject subject() {
    return subject;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** Prints the pack as it is now. What can't be printed is kept as faults. */
  synchronized void rebuild() {
    long start = System.nanoTime();
    Proof proof = snapshot.proof();
    List<Diagnostic> faults = List.of();
    try {
      Design design = design(triedValues());
      proof = press.print(design, paper(design));
    } catch (InvalidPackException e) {
      faults = e.diagnostics();
    } catch (IOException | RuntimeException e) {
      faults = List.of(Diagnostic.error(subject.name(), String.valueOf(e), null));
    }
    retire(proof);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    snapshot = new Snapshot(snapshot.revision() + 1, proof, faults, millis);
    listener.accept(snapshot);
  }

  /** A page may still be painted of the proof before: it goes when the next but one comes. */
  private void retire(@Nullable Proof next) {
    Proof current = snapshot.proof();
    if (next != current) {
      close(outgoing);
      outgoing = current;
    }
  }

  private static void close(@Nullable Proof proof) {
    if (proof != null) {
      try {
        proof.close();
      } catch (IOException e) {
        throw new IllegalStateException("a document in memory can't be closed", e);
      }
    }
  }

  private Design design(List<GivenValue> triedValues) throws IOException {
    List<GivenValue> values = new ArrayList<>(subject.values());
    values.addAll(triedValues);
    TemplatePack pack = subject.open();
    return Design.of(subject.shelf(), new Design.Wish(pack, subject.ownParts(), values), null);
  }

  private static Paper paper(Design design) {
    OptionValue option = design.options().find(PackOption.PAPER);
    for (Paper paper : Paper.values()) {
      if (option != null && paper.label().equals(option.word())) {
        return paper;
      }
    }
    return Paper.A4;
  }

  private List<GivenValue> triedValues() {
    List<GivenValue> values = new ArrayList<>();
    tried.forEach((name, words) -> values.add(new GivenValue(name, words, TRIED, null)));
    return values;
  }

  /** The names of the options that are being tried. */
  synchronized List<String> tried() {
    return List.copyOf(tried.keySet());
  }

  /**
   * Tries a value for an option.
   *
   * @throws InvalidPackException where the option takes no such value
   */
  synchronized void tryOption(String name, List<String> words) throws IOException {
    List<GivenValue> values = new ArrayList<>(triedValues());
    values.add(new GivenValue(name, words, TRIED, null));
    design(values);
    tried.put(name, List.copyOf(words));
  }

  /** Forgets what was tried. */
  synchronized void reset() {
    tried.clear();
  }

  /** The pack's own {@code pack.yaml}; {@code null} where it is no folder. */
  @Nullable Path manifest() {
    Path pack = subject.pack();
    Path file = pack == null ? null : pack.resolve(TemplatePack.MANIFEST);
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  /**
   * Writes what is being tried into the pack's own file.
   *
   * @throws InvalidPackException where there is no such file, or it can't be changed safely
   */
  synchronized void keep() throws IOException {
    Path manifest = manifest();
    if (manifest == null) {
      throw new InvalidPackException(
          Diagnostic.error(
              subject.name(),
              "is no folder, so nothing is written",
              "unpack it, or make a pack of yours with \"readout template new\""));
    }
    ManifestEdit.write(manifest, tried);
    tried.clear();
  }

  @Override
  public synchronized void close() {
    close(outgoing);
    close(snapshot.proof());
    outgoing = null;
  }
}

package org.readout.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.readout.model.briefing.Briefing;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pdf.ProofPage;
import org.readout.report.pdf.ProofPages;

/** A briefing as it would be printed, to be looked at. Safe to share between threads. */
public final class Proof implements Closeable {
  private final Design design;
  private final Briefing briefing;
  private final List<Diagnostic> warnings;
  private final ProofPages pages;

  Proof(Design design, Briefing briefing, List<Diagnostic> warnings, ProofPages pages) {
    this.design = design;
    this.briefing = briefing;
    this.warnings = List.copyOf(warnings);
    this.pages = pages;
  }

  /** How it looks. */
  public Design design() {
    return design;
  }

  /** What the templates were given. */
  public Briefing briefing() {
    return briefing;
  }

  /** What the templates asked for and were not given. */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  /** The pages, in their order. */
  public List<ProofPage> pages() {
    return pages.pages();
  }

  /**
   * A page as PNG.
   *
   * @param page counts from 0
   * @param width of the picture in dots
   */
  public byte[] picture(int page, int width) throws IOException {
    return pages.picture(page, width);
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}

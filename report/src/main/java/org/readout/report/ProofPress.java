package org.readout.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.Design;
import org.readout.report.pack.Design.LayeredFont;
import org.readout.report.pdf.FontShelf;

/**
 * Prints one visit again and again while its template is changed. What takes long and does not
 * change is kept between two proofs: the fonts, and whether the table of outcomes had to be cut.
 * The pages are those of {@link Publication}. Belongs to one thread.
 */
public final class ProofPress {
  private final String version;
  private final VisitRecord visit;
  private ProofRun.@Nullable Types types;
  private boolean tableFirst;

  /**
   * @param version of Readout, printed in the annex on method
   */
  public ProofPress(String version, VisitRecord visit) {
    this.version = version;
    this.visit = visit;
  }

  /**
   * The briefing in a design.
   *
   * @throws org.readout.report.pack.InvalidPackException where a template fails or writes what
   *     can't be printed
   */
  public Proof print(Design design, Paper paper) throws IOException {
    ProofRun run = new ProofRun(version, visit, design, typesFor(design.fonts()));
    Proof proof = run.print(paper, tableFirst);
    tableFirst = run.isCut();
    return proof;
  }

  private ProofRun.Types typesFor(List<LayeredFont> fonts) throws IOException {
    String name = FontShelf.name(fonts);
    if (types == null || !types.name().equals(name)) {
      types = ProofRun.Types.of(FontShelf.load(fonts), name);
    }
    return types;
  }
}

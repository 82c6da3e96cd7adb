package org.readout.workshop.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.PackFiles;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import org.readout.report.xhtml.PartReader;
import org.readout.workshop.parts.PartInspection;

/** Says what is wrong with a pack, without a dossier. */
public final class PackChecker {
  private final PackShelf shelf;

  /**
   * @param shelf where the packs are found that the checked one extends
   */
  public PackChecker(PackShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What is wrong with the pack of a name or path; empty where nothing is.
   *
   * @param base where relative paths start
   */
  public List<Remark> check(String reference, Path base) throws IOException {
    try {
      return check(shelf.find(reference, base));
    } catch (InvalidPackException e) {
      return remarks(e.diagnostics(), List.of());
    }
  }

  private List<Remark> check(TemplatePack pack) throws IOException {
    Set<Diagnostic> found = new LinkedHashSet<>();
    List<PackFiles> files = new ArrayList<>(List.of(pack.files()));
    try {
      Design design = Design.of(shelf, new Design.Wish(pack, null, List.of()), null);
      design.lineage().forEach(each -> files.add(each.files()));
      inFiles(design, found);
      if (found.stream().noneMatch(PackChecker::isError)) {
        found.addAll(new RehearsalCheck(design).find());
      }
    } catch (InvalidPackException e) {
      found.addAll(e.diagnostics());
    }
    return remarks(found, files);
  }

  private static List<Remark> remarks(Iterable<Diagnostic> found, List<PackFiles> files)
      throws IOException {
    SourceText source = new SourceText(files);
    List<Remark> remarks = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      remarks.add(source.remark(diagnostic));
    }
    return remarks;
  }

  private static void inFiles(Design design, Set<Diagnostic> found) throws IOException {
    found.addAll(new MessageKeys(design).faults());
    if (found.stream().anyMatch(PackChecker::isError)) {
      return;
    }
    PartInspection.Outcome parts = PartInspection.of(design);
    found.addAll(parts.faults());
    for (PackFile part : PartInspection.ownParts(design)) {
      found.addAll(PartReader.forbidden(part));
      found.addAll(PictureWords.missing(part));
    }
    found.addAll(new UnusedFiles(design, parts.reached()).find());
    found.addAll(OptionUse.unused(design));
    found.addAll(Styles.faults(design));
    found.addAll(FontLicences.missing(design.pack()));
    if (found.stream().noneMatch(PackChecker::isError)) {
      found.addAll(new Contrast(design, parts.reached()).find());
    }
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Diagnostic.Severity.ERROR;
  }
}

package org.readout.batch.manifest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.DesignChoice;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackShelf;

/**
 * Looks at the template and options of each item before the first one runs. What a dossier asks for
 * is seen when it is read.
 */
final class TemplateCheck {
  private final BatchPlace place;
  private final List<Diagnostic> found;
  private final Set<DesignChoice> seen = new HashSet<>();

  TemplateCheck(BatchPlace place, List<Diagnostic> found) {
    this.place = place;
    this.found = found;
  }

  void check(DesignChoice look, ItemFields item) {
    if (look.template() == null || !seen.add(look)) {
      return;
    }
    try {
      PackShelf shelf = place.shelf();
      List<GivenValue> values =
          look.options().entrySet().stream()
              .map(option -> GivenValue.ofArgument(option.getKey(), option.getValue()))
              .toList();
      Design.Wish wish = new Design.Wish(shelf.find(look.template(), look.base()), null, values);
      Design.of(shelf, wish, look.form());
    } catch (InvalidPackException e) {
      Diagnostic first = e.diagnostics().getFirst();
      found.add(item.error(first.message(), first.hint()));
    } catch (IOException e) {
      found.add(item.error("the template can't be read: " + e.getMessage(), null));
    }
  }
}

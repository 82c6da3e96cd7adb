package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.batch.BatchItem;

/** What a batch would make, a line an item. */
final class BatchPlan {
  private BatchPlan() {}

  static String of(List<BatchItem> items, Path output) {
    StringBuilder plan = new StringBuilder();
    for (BatchItem item : items) {
      String files =
          item.outputs().values().stream()
              .map(file -> output.resolve(file).toString())
              .collect(Collectors.joining(", "));
      plan.append(item.id())
          .append(": ")
          .append(item.job().dossier())
          .append(" → ")
          .append(files)
          .append('\n');
    }
    return plan.toString();
  }
}

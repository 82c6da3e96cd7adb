package org.readout.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.readout.report.Twin;

/**
 * A briefing of a batch.
 *
 * @param id unique in the batch, and the same in each run
 * @param outputs where its files go
 */
public record BatchItem(String id, BriefingJob job, Map<Twin, Path> outputs) {
  public BatchItem {
    outputs = Collections.unmodifiableMap(new EnumMap<>(outputs));
  }
}

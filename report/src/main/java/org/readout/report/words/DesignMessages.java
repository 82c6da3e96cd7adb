package org.readout.report.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;

/**
 * The message files of a design: the user's own, then a pack's, then those of its parents.
 *
 * @param layers of the design
 */
public record DesignMessages(Layers layers) implements MessageFiles {
  @Override
  public List<MessageFile> find(String tag) throws IOException {
    List<MessageFile> found = new ArrayList<>();
    for (PackFile file : layers.findAll(MessageFile.FOLDER + tag + MessageFile.ENDING)) {
      found.add(MessageFile.read(file.name(), file.text()));
    }
    return found;
  }
}

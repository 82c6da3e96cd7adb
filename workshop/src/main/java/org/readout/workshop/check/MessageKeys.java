package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;
import org.readout.report.words.Languages;
import org.readout.report.words.MessageFile;
import org.readout.settings.Suggestion;

/** A pack's own messages: whether each can be read, and whether anything says it. */
final class MessageKeys {
  private final Design design;
  private final Layers layers;

  MessageKeys(Design design) {
    this.design = design;
    this.layers = design.layers();
  }

  List<Diagnostic> faults() throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Set<String> known = known();
    for (String path : design.pack().files().list()) {
      PackFile file = layers.find(path);
      if (file != null && isMessages(path)) {
        try {
          MessageFile messages = MessageFile.read(file.name(), file.text());
          Languages.mustBeReadable(messages);
          faults.addAll(unsaid(messages, known));
        } catch (InvalidPackException e) {
          faults.addAll(e.diagnostics());
        }
      }
    }
    return faults;
  }

  private static boolean isMessages(String path) {
    return path.startsWith(MessageFile.FOLDER) && path.endsWith(MessageFile.ENDING);
  }

  private List<Diagnostic> unsaid(MessageFile messages, Set<String> known) throws IOException {
    List<Diagnostic> unsaid = new ArrayList<>();
    for (String key : messages.messages().keySet().stream().sorted().toList()) {
      if (!known.contains(key) && !isWrittenInAPart(key)) {
        String hint = Suggestion.among(known.stream().sorted().toList(), key);
        String problem = "nothing says the message \"" + key + "\"";
        unsaid.add(messages.at(key, Diagnostic.warning(messages.name(), problem, hint)));
      }
    }
    return unsaid;
  }

  /** The keys of the packs that come with the program; code says some of them by parts of a key. */
  private Set<String> known() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    for (String path : layers.list().keySet()) {
      if (isMessages(path)) {
        for (PackFile file : layers.findAll(path)) {
          if (file.trusted()) {
            known.addAll(MessageFile.read(file.name(), file.text()).messages().keySet());
          }
        }
      }
    }
    layers.packs().stream()
        .flatMap(pack -> pack.sections().stream())
        .forEach(section -> known.add("heading." + section.name()));
    return known;
  }

  private boolean isWrittenInAPart(String key) throws IOException {
    for (String path : layers.list().keySet()) {
      if (path.endsWith(".ftlx") || path.endsWith(".ftl")) {
        for (PackFile part : layers.findAll(path)) {
          if (part.text().contains("\"" + key)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

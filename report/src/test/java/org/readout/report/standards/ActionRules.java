package org.readout.report.standards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a document may do when it is opened or clicked: go to a place in itself or on the web. */
final class ActionRules {
  /** Keys that make a dictionary act without being asked (ISO 32000-1, 12.6.3, 12.6.4.16). */
  private static final List<COSName> TRIGGERS =
      List.of(COSName.AA, COSName.OPEN_ACTION, COSName.JS, COSName.JAVA_SCRIPT);

  private static final Set<String> ACTIONS =
      Set.of(
          "GoToR",
          "GoToE",
          "Launch",
          "Thread",
          "Sound",
          "Movie",
          "SubmitForm",
          "ResetForm",
          "ImportData",
          "JavaScript",
          "SetOCGState",
          "Rendition",
          "Trans",
          "GoTo3DView",
          "RichMediaExecute");

  private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:");

  private ActionRules() {}

  static List<String> broken(PrintedDocument printed) throws IOException {
    List<String> faults = new ArrayList<>();
    try (PDDocument document = printed.open()) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        look(document.getDocument().getObjectFromPool(key).getObject(), key.toString(), faults);
      }
    }
    return faults;
  }

  private static void look(COSBase object, String where, List<String> faults) {
    if (object instanceof COSDictionary dictionary) {
      TRIGGERS.stream()
          .filter(dictionary::containsKey)
          .forEach(trigger -> faults.add(where + " has " + trigger.getName()));
      String action = dictionary.getNameAsString(COSName.S);
      if (action != null && ACTIONS.contains(action)) {
        faults.add(where + " is a " + action);
      }
      String address = dictionary.getString(COSName.URI);
      if (address != null && SCHEMES.stream().noneMatch(address::startsWith)) {
        faults.add(where + " leads to " + address);
      }
      dictionary.getValues().stream()
          .filter(COSDictionary.class::isInstance)
          .forEach(value -> look(value, where, faults));
    }
  }
}

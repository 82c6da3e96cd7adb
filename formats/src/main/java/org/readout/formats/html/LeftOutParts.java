package org.readout.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.readout.extract.article.FileReading.LeftOut;

/** Takes elements out of a page and keeps what they said, so that it can be told. */
final class LeftOutParts {
  private final List<LeftOut> parts = new ArrayList<>();

  void take(Element element, String reason) {
    note(element.text(), reason);
    element.remove();
  }

  void note(String text, String reason) {
    if (!text.isBlank()) {
      parts.add(new LeftOut(reason, text.strip()));
    }
  }

  List<LeftOut> parts() {
    return parts;
  }
}

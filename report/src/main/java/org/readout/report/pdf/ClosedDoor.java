package org.readout.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Keeps a document to itself: whatever it asks for, nothing is opened but the pictures it carries,
 * and its links lead within it or to the web. What was asked for is remembered. Belongs to one
 * document.
 */
final class ClosedDoor {
  private static final Pattern CARRIED = Pattern.compile("data:image/(?:png|jpeg);base64,.*");
  private static final Pattern LINK =
      Pattern.compile("#.*|(?:https?|mailto):.*", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 200;

  private final Set<String> blocked = new LinkedHashSet<>();

  /** The one door that every kind of resource has to go through. */
  void placeInto(PdfRendererBuilder renderer) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      renderer.useExternalResourceAccessControl(this::lets, when);
    }
  }

  private boolean lets(String address, ExternalResourceType type) {
    if (type == ExternalResourceType.IMAGE_RASTER && CARRIED.matcher(address).matches()) {
      return true;
    }
    add(type.name().toLowerCase(Locale.ROOT).replace('_', ' '), address);
    return false;
  }

  private void add(String what, String address) {
    int end = Math.min(address.length(), LONGEST);
    blocked.add(what + " " + address.substring(0, end));
  }

  /** Takes away what links to other places than the document and the web, or would attach files. */
  void loosenLinks(PdfBoxRenderer renderer) {
    Document document = renderer.getDocument();
    NodeList links = document.getElementsByTagName("a");
    // A live list looks for further elements each time its length is asked for.
    int length = links.getLength();
    for (int i = 0; i < length; i++) {
      Element link = (Element) links.item(i);
      String address = link.getAttribute("href").strip();
      if (link.hasAttribute("download")) {
        add("attachment", address);
        link.removeAttribute("download");
        link.removeAttribute("href");
      } else if (!address.isEmpty() && !LINK.matcher(address).matches()) {
        add("link", address);
        link.removeAttribute("href");
      }
    }
  }

  /** What was asked for, by kind and address, each once. */
  List<String> blocked() {
    return List.copyOf(blocked);
  }
}

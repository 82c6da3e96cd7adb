package org.readout.workshop.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.InvalidPackException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The elements of a document that a template wrote. */
final class XhtmlTree {
  private XhtmlTree() {}

  /**
   * The document's body.
   *
   * @throws InvalidPackException where the template writes what is no XHTML
   */
  static Element body(String xhtml) throws IOException {
    try {
      DocumentBuilder reader = reader();
      Element root = reader.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
      return root.getElementsByTagName("body").item(0) instanceof Element body ? body : root;
    } catch (SAXParseException e) {
      String message =
          "the template writes a tag that is not closed, or closes one that is not open: "
              + e.getMessage();
      throw new InvalidPackException(
          List.of(
              Diagnostic.error("the document", message, "look at what the line holds")
                  .at(new Place(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())))),
          e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("XHTML can't be read", e);
    }
  }

  private static DocumentBuilder reader() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder reader = factory.newDocumentBuilder();
    reader.setErrorHandler(new Thrower());
    return reader;
  }

  /** Says nothing on the console. */
  private static final class Thrower implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // The document can be read.
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}

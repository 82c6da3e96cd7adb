package org.readout.report.pdf;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a document, as associated files of the whole (ISO 19005-3, 6.8). */
final class Attachments {
  private Attachments() {}

  static void addTo(PDDocument document, List<Attachment> attachments, Calendar dated)
      throws IOException {
    Map<String, PDComplexFileSpecification> names = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = specification(document, attachment, dated);
      names.put(attachment.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(names);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary dictionary = namesOf(catalog);
    dictionary.setEmbeddedFiles(tree);
    catalog.setNames(dictionary);
    catalog.getCOSObject().setItem("AF", associated);
  }

  static PDDocumentNameDictionary namesOf(PDDocumentCatalog catalog) {
    PDDocumentNameDictionary names = catalog.getNames();
    return names == null ? new PDDocumentNameDictionary(catalog) : names;
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, Attachment attachment, Calendar dated) throws IOException {
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, attachment.open(), COSName.FLATE_DECODE);
    embedded.setSubtype(attachment.mediaType());
    embedded.setSize(attachment.size());
    embedded.setCreationDate(dated);
    embedded.setModDate(dated);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName("AFRelationship", attachment.relationship());
    return file;
  }
}

package org.readout.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSmartCopy;
import org.openpdf.text.pdf.PdfString;

/**
 * Copies tagged documents, one after the other, into one that is tagged as a whole. OpenPDF copies
 * pages; this keeps what else makes a document: its tags, named destinations, attachments and
 * language. Each document becomes a {@code Part} (ISO 32000-1, 14.8.4.2) of the whole.
 *
 * <p>What is numbered or named in a document is told apart by a shift or a prefix: keys of the
 * parent tree (14.7.4.4), identifiers of structure elements (14.7.2), destinations and files. Trees
 * are written a leaf for each document, so that nothing of a document stays in memory but its
 * leaves' places.
 */
final class TaggedCopy extends PdfSmartCopy {
  static final PdfName STRUCT_PARENT = new PdfName("StructParent");
  private static final PdfName STRUCT_PARENTS = new PdfName("StructParents");
  private static final PdfName PARENT_TREE = new PdfName("ParentTree");
  private static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");
  private static final PdfName ROLE_MAP = new PdfName("RoleMap");
  private static final PdfName OUTPUT_INTENTS = new PdfName("OutputIntents");
  private static final PdfName ASSOCIATED = new PdfName("AF");
  private static final PdfName UNICODE_NAME = new PdfName("UF");
  private static final PdfName HEADERS = new PdfName("Headers");
  private static final PdfName PART = new PdfName("Part");

  private final PdfArray parts = new PdfArray();
  private final PdfArray parents = new PdfArray();
  private final PdfArray places = new PdfArray();
  private final PdfArray files = new PdfArray();
  private final PdfArray associated = new PdfArray();
  private final PdfDictionary roles = new PdfDictionary();
  private final String language;
  private @Nullable PdfObject intents;
  private @Nullable Tops tops;
  private @Nullable Original original;
  private int nextKey;
  private int pages;

  TaggedCopy(Document document, OutputStream out, String language) {
    super(document, out);
    this.language = language;
  }

  /** Called by the document; there are no places for objects before. */
  @Override
  public void open() {
    super.open();
    tops = new Tops(getPdfIndirectReference(), getPdfIndirectReference());
  }

  private Tops tops() {
    if (tops == null) {
      throw new IllegalStateException("the document is not open");
    }
    return tops;
  }

  /** How many pages it has so far. */
  int pages() {
    return pages;
  }

  /**
   * Copies a document.
   *
   * @param prefix that tells its names from those of others; those of later ones sort behind it
   * @param stamps what is printed on each page besides
   */
  void add(PdfReader reader, String prefix, String title, PageStamps stamps) throws IOException {
    PdfDictionary catalog = reader.getCatalog();
    PdfDictionary tree = catalog.getAsDict(PdfName.STRUCTTREEROOT);
    original = Original.of(reader, tree, getPdfIndirectReference(), prefix);
    shift(reader);
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfImportedPage copied = getImportedPage(reader, page);
      stamps.print(this, copied, reader.getPageSizeWithRotation(page), pages + page);
      addPage(copied);
    }
    takeOnce(catalog, tree);
    part(original.document(), title, catalog.get(PdfName.LANG));
    parents(tree.getAsDict(PARENT_TREE));
    names(catalog, reader, prefix);
    pages += reader.getNumberOfPages();
    original = null;
    freeReader(reader);
  }

  /** Keys of the parent tree are unique in a document, and have to be in the whole. */
  private void shift(PdfReader reader) {
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfDictionary content = reader.getPageN(page);
      shift(content, STRUCT_PARENTS);
      PdfArray annotations = content.getAsArray(PdfName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        shift(annotations.getAsDict(i), STRUCT_PARENT);
      }
    }
  }

  private void shift(PdfDictionary holder, PdfName name) {
    PdfNumber key = holder.getAsNumber(name);
    if (key != null) {
      holder.put(name, new PdfNumber(key.intValue() + nextKey));
    }
  }

  private void takeOnce(PdfDictionary catalog, PdfDictionary tree) throws IOException {
    if (intents == null && catalog.get(OUTPUT_INTENTS) != null) {
      intents = copyObject(catalog.get(OUTPUT_INTENTS));
    }
    PdfDictionary own = tree.getAsDict(ROLE_MAP);
    if (own != null) {
      for (PdfName role : own.getKeys()) {
        if (roles.get(role) == null) {
          roles.put(role, copyObject(own.get(role)));
        }
      }
    }
  }

  private void part(PdfDictionary document, String title, @Nullable PdfObject lang)
      throws IOException {
    document.remove(PdfName.P);
    PdfDictionary part = copyDictionary(document);
    part.put(PdfName.S, PART);
    part.put(PdfName.T, new PdfString(title, PdfObject.TEXT_UNICODE));
    part.put(PdfName.P, tops().whole());
    if (lang != null) {
      part.put(PdfName.LANG, copyObject(lang));
    }
    PdfIndirectReference place = current().copy();
    addToBody(part, place);
    parts.add(place);
  }

  private Original current() {
    if (original == null) {
      throw new IllegalStateException("no document is being copied");
    }
    return original;
  }

  private void parents(PdfDictionary tree) throws IOException {
    Map<Integer, PdfObject> entries = new TreeMap<>();
    collect(tree, entries);
    if (entries.isEmpty()) {
      return;
    }
    PdfArray numbers = new PdfArray();
    int first = -1;
    int last = -1;
    for (Map.Entry<Integer, PdfObject> entry : entries.entrySet()) {
      last = entry.getKey() + nextKey;
      first = first < 0 ? last : first;
      numbers.add(new PdfNumber(last));
      numbers.add(indirect(copyObject(entry.getValue())));
    }
    PdfDictionary leaf = new PdfDictionary();
    leaf.put(PdfName.NUMS, numbers);
    leaf.put(PdfName.LIMITS, new PdfArray(new int[] {first, last}));
    parents.add(addToBody(leaf).getIndirectReference());
    nextKey = last + 1;
  }

  private static void collect(PdfDictionary node, Map<Integer, PdfObject> entries) {
    PdfArray numbers = node.getAsArray(PdfName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      entries.put(numbers.getAsNumber(i).intValue(), numbers.getPdfObject(i + 1));
    }
    PdfArray kids = node.getAsArray(PdfName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect(kids.getAsDict(i), entries);
    }
  }

  private PdfObject indirect(PdfObject copied) throws IOException {
    return copied instanceof PdfIndirectReference
        ? copied
        : addToBody(copied).getIndirectReference();
  }

  private void names(PdfDictionary catalog, PdfReader reader, String prefix) throws IOException {
    PdfDictionary names = catalog.getAsDict(PdfName.NAMES);
    Map<String, PdfObject> destinations = entries(names, PdfName.DESTS);
    PdfArray start = new PdfArray(reader.getPageOrigRef(1));
    start.add(PdfName.FIT);
    destinations.put(BookPlaces.START, start);
    leaf(destinations, prefix, places);
    Map<String, PdfObject> attached = entries(names, PdfName.EMBEDDEDFILES);
    for (PdfObject file : attached.values()) {
      PdfDictionary specification = (PdfDictionary) PdfReader.getPdfObject(file);
      rename(specification, PdfName.F, prefix);
      rename(specification, UNICODE_NAME, prefix);
    }
    leaf(attached, prefix, files).forEach(associated::add);
  }

  private static void rename(PdfDictionary file, PdfName key, String prefix) {
    PdfString name = file.getAsString(key);
    if (name != null) {
      file.put(key, new PdfString(prefix + name.toUnicodeString(), PdfObject.TEXT_UNICODE));
    }
  }

  private static Map<String, PdfObject> entries(@Nullable PdfDictionary names, PdfName tree) {
    PdfDictionary top = names == null ? null : names.getAsDict(tree);
    return top == null ? new TreeMap<>() : new TreeMap<>(PdfNameTree.readTree(top));
  }

  /** Writes a leaf of a name tree, and gives the places of what it names. */
  private List<PdfObject> leaf(Map<String, PdfObject> entries, String prefix, PdfArray leaves)
      throws IOException {
    List<PdfObject> targets = new ArrayList<>();
    if (entries.isEmpty()) {
      return targets;
    }
    PdfArray names = new PdfArray();
    PdfArray limits = new PdfArray();
    for (Map.Entry<String, PdfObject> entry : entries.entrySet()) {
      PdfString name = new PdfString(prefix + entry.getKey(), PdfObject.TEXT_UNICODE);
      PdfObject target = copyObject(entry.getValue());
      if (target.isDictionary()) {
        target = addToBody(target).getIndirectReference();
      }
      targets.add(target);
      names.add(name);
      names.add(target);
      if (limits.isEmpty() || targets.size() == entries.size()) {
        limits.add(name);
      }
    }
    if (limits.size() == 1) {
      limits.add(limits.getPdfObject(0));
    }
    PdfDictionary leaf = new PdfDictionary();
    leaf.put(PdfName.NAMES, names);
    leaf.put(PdfName.LIMITS, limits);
    leaves.add(addToBody(leaf).getIndirectReference());
    return targets;
  }

  /** Writes the roots of the trees, once all documents are copied. */
  void finish() throws IOException {
    PdfDictionary document = new PdfDictionary(new PdfName("StructElem"));
    document.put(PdfName.S, new PdfName("Document"));
    document.put(PdfName.P, tops().root());
    document.put(PdfName.K, parts);
    document.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
    addToBody(document, tops().whole());
    PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
    tree.put(PdfName.K, new PdfArray(tops().whole()));
    tree.put(PARENT_TREE, tree(parents));
    tree.put(PARENT_TREE_NEXT_KEY, new PdfNumber(nextKey));
    if (roles.size() > 0) {
      tree.put(ROLE_MAP, roles);
    }
    addToBody(tree, tops().root());
  }

  private PdfIndirectReference tree(PdfArray leaves) throws IOException {
    PdfDictionary top = new PdfDictionary();
    top.put(PdfName.KIDS, leaves);
    return addToBody(top).getIndirectReference();
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pageTree) {
    PdfDictionary catalog = super.getCatalog(pageTree);
    catalog.put(PdfName.STRUCTTREEROOT, tops().root());
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marked);
    catalog.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
    PdfDictionary viewer = new PdfDictionary();
    viewer.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
    catalog.put(new PdfName("ViewerPreferences"), viewer);
    if (intents != null) {
      catalog.put(OUTPUT_INTENTS, intents);
    }
    try {
      PdfDictionary names = new PdfDictionary();
      names.put(PdfName.DESTS, tree(places));
      if (!files.isEmpty()) {
        names.put(PdfName.EMBEDDEDFILES, tree(files));
        catalog.put(ASSOCIATED, associated);
      }
      catalog.put(PdfName.NAMES, addToBody(names).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return catalog;
  }

  @Override
  protected PdfIndirectReference copyIndirect(PRIndirectReference in) throws IOException {
    if (original != null && original.isRoot(in)) {
      return tops().root();
    }
    if (original != null && original.isDocument(in)) {
      return original.copy();
    }
    return super.copyIndirect(in);
  }

  @Override
  protected PdfDictionary copyDictionary(PdfDictionary in) throws IOException {
    PdfDictionary out = super.copyDictionary(in);
    if (original != null) {
      if (out.get(PdfName.ID) instanceof PdfString id && out.get(PdfName.S) != null) {
        out.put(PdfName.ID, qualified(id));
      }
      if (out.get(HEADERS) instanceof PdfArray headers) {
        out.put(HEADERS, qualified(headers));
      }
    }
    return out;
  }

  private PdfArray qualified(PdfArray identifiers) {
    PdfArray qualified = new PdfArray();
    for (PdfObject identifier : identifiers.getElements()) {
      qualified.add(identifier instanceof PdfString id ? qualified(id) : identifier);
    }
    return qualified;
  }

  private PdfString qualified(PdfString id) {
    return new PdfString(current().prefix() + id.toUnicodeString(), PdfObject.TEXT_UNICODE);
  }

  /** Where the root of the tags goes, and the element that holds all parts. */
  private record Tops(PdfIndirectReference root, PdfIndirectReference whole) {}

  /** The document that is being copied: the top of its tags, and where that goes. */
  private record Original(
      PRIndirectReference root,
      @Nullable PRIndirectReference top,
      PdfDictionary document,
      PdfIndirectReference copy,
      String prefix) {
    static Original of(
        PdfReader reader, PdfDictionary tree, PdfIndirectReference copy, String prefix) {
      PdfObject kid = tree.get(PdfName.K);
      if (PdfReader.getPdfObject(kid) instanceof PdfArray several) {
        kid = several.getPdfObject(0);
      }
      return new Original(
          (PRIndirectReference) reader.getCatalog().get(PdfName.STRUCTTREEROOT),
          kid instanceof PRIndirectReference top ? top : null,
          (PdfDictionary) PdfReader.getPdfObject(kid),
          copy,
          prefix);
    }

    boolean isRoot(PRIndirectReference reference) {
      return isSame(root, reference);
    }

    boolean isDocument(PRIndirectReference reference) {
      return top != null && isSame(top, reference);
    }

    @SuppressWarnings("ReferenceEquality") // A reader is the file it has open.
    private static boolean isSame(PRIndirectReference one, PRIndirectReference other) {
      return one.getReader() == other.getReader() && one.getNumber() == other.getNumber();
    }
  }
}

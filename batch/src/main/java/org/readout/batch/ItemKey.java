package org.readout.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.DossierReader;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.DesignChoice;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The SHA-256 of all that a briefing is made of: the dossier's files, the template pack and those
 * it extends, the options, and the program's version. Items with the same key have the same
 * outputs. A template is read once, as the {@linkplain BriefingMaker maker} does.
 */
final class ItemKey {
  private static final String TEMPLATE = "template";

  private final String version;
  private final PackShelf shelf;
  private final Map<String, String> packs = new ConcurrentHashMap<>();

  ItemKey(String version, PackShelf shelf) {
    this.version = version;
    this.shelf = shelf;
  }

  String of(BatchItem item) throws IOException {
    MessageDigest digest = sha256();
    BriefingJob job = item.job();
    DesignChoice look = job.look();
    add(digest, "readout", version + " " + VisitRecord.SCHEMA);
    new TreeMap<>(look.options()).forEach((name, value) -> add(digest, "option " + name, value));
    add(digest, "form", look.form() == null ? null : look.form().label());
    add(digest, "marking", job.marking());
    add(digest, "needs marking", String.valueOf(job.needsMarking()));
    add(digest, "language", job.language());
    add(digest, "paper", job.paper() == null ? null : job.paper().label());
    add(digest, "dated", job.dated() == null ? null : job.dated().toString());
    item.outputs().forEach((twin, file) -> add(digest, twin.ending(), file.toString()));
    if (look.parts() != null) {
      addFolder(digest, look.parts());
    }
    addFolder(digest, job.dossier());
    String template = look.template();
    String own = template == null ? templateOf(job.dossier()) : null;
    add(digest, TEMPLATE, template);
    if (template != null) {
      add(digest, "packs", packs(template, look.base()));
    } else if (own != null) {
      add(digest, "packs", packs(own, job.dossier()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The SHA-256 of a file, in hexadecimal. */
  static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    addFile(digest, file);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Lengths go before words, so that no two lists of words look alike. */
  private static void add(MessageDigest digest, String name, @Nullable String value) {
    String words = value == null ? "-" : value.length() + ":" + value;
    digest.update((name + "=" + words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void addFolder(MessageDigest digest, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      add(digest, "file", name + " " + Files.size(file));
      addFile(digest, file);
    }
  }

  private static void addFile(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** The template that a dossier names; what is wrong in its settings is said when it is read. */
  private static @Nullable String templateOf(Path dossier) throws IOException {
    Path file = dossier.resolve(DossierReader.DOSSIER_FILE);
    if (!Files.isRegularFile(file) || Files.size(file) > SettingsTree.LARGEST) {
      return null;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (!text.contains(TEMPLATE)) {
      return null;
    }
    SettingsProblems unheard = new SettingsProblems(DossierReader.DOSSIER_FILE);
    Node tree = SettingsTree.parse(text, unheard);
    return tree == null
        ? null
        : SettingsMapping.ofAnyKeys(tree, "a dossier", unheard).text(TEMPLATE);
  }

  private String packs(String template, Path base) throws IOException {
    String place = template + "\n" + base;
    String known = packs.get(place);
    if (known == null) {
      known = digestOf(shelf.find(template, base));
      packs.put(place, known);
    }
    return known;
  }

  private String digestOf(TemplatePack pack) throws IOException {
    MessageDigest digest = sha256();
    for (TemplatePack one : shelf.lineage(pack)) {
      add(digest, "pack", one.location() + " " + one.name() + " " + one.version());
      if (!one.isBundled()) {
        for (String file : one.files().list()) {
          byte[] bytes = one.files().read(file);
          add(digest, "pack file", file);
          digest.update(bytes == null ? new byte[0] : bytes);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

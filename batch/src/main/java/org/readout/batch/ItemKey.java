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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pack.PackShelf;
import org.readout.report.pack.TemplatePack;

/**
 * The SHA-256 of all that a briefing is made of: the dossier's files, the template pack and those it
 * extends, the options, and the program's version. Items with the same key have the same outputs.
 */
final class ItemKey {
  private final String version;
  private final PackShelf shelf;

  ItemKey(String version, PackShelf shelf) {
    this.version = version;
    this.shelf = shelf;
  }

  String of(BatchItem item) throws IOException {
    MessageDigest digest = sha256();
    BriefingJob job = item.job();
    add(digest, "readout", version + " " + VisitRecord.SCHEMA);
    add(digest, "template", job.template());
    new TreeMap<>(job.options()).forEach((name, value) -> add(digest, "option " + name, value));
    add(digest, "marking", job.marking());
    add(digest, "needs marking", String.valueOf(job.needsMarking()));
    add(digest, "form", job.form() == null ? null : job.form().label());
    add(digest, "paper", job.paper() == null ? null : job.paper().label());
    add(digest, "dated", job.dated() == null ? null : job.dated().toString());
    item.outputs().forEach((twin, file) -> add(digest, twin.ending(), file.toString()));
    addFolder(digest, job.dossier());
    if (job.template() != null) {
      addPacks(digest, shelf.find(job.template(), job.base()));
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

  private void addPacks(MessageDigest digest, TemplatePack pack) throws IOException {
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
  }
}

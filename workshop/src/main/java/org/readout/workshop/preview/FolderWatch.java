package org.readout.workshop.preview;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Notices when a file is saved below some folders. The system's notices make it quick; looking by
 * itself now and then makes it sure, since some file systems send none.
 */
final class FolderWatch implements Closeable {
  private static final long LOOK_MILLIS = 300;

  /** Editors write a file in several steps. */
  private static final long SETTLE_MILLIS = 10;

  private final List<Path> folders;
  private final Runnable changed;
  private final WatchService notices;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private final Thread thread;
  private Map<Path, String> known = Map.of();

  private FolderWatch(List<Path> folders, Runnable changed, WatchService notices) {
    this.folders = List.copyOf(folders);
    this.changed = changed;
    this.notices = notices;
    this.thread = Thread.ofPlatform().daemon().name("folder watch").unstarted(this::watch);
  }

  /**
   * @param folders or single files
   * @param changed is run after every change
   */
  static FolderWatch start(List<Path> folders, Runnable changed) throws IOException {
    FolderWatch watch =
        new FolderWatch(folders, changed, FileSystems.getDefault().newWatchService());
    watch.known = watch.look();
    watch.thread.start();
    return watch;
  }

  private void watch() {
    try {
      while (true) {
        await(LOOK_MILLIS);
        Map<Path, String> now = look();
        if (!now.equals(known)) {
          known = settled(now);
          changed.run();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      return; // Closed: nobody is looking any more.
    } catch (IOException e) {
      throw new UncheckedIOException("the template's folder can't be watched any more", e);
    }
  }

  private Map<Path, String> settled(Map<Path, String> first)
      throws IOException, InterruptedException {
    Map<Path, String> before = first;
    while (true) {
      await(SETTLE_MILLIS);
      Map<Path, String> now = look();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private void await(long millis) throws InterruptedException {
    WatchKey key = notices.poll(millis, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = notices.poll();
    }
  }

  /** Each file with what changes when it is saved. */
  private Map<Path, String> look() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        Files.walkFileTree(folder, new Looker(files));
      }
    }
    return files;
  }

  private final class Looker extends SimpleFileVisitor<Path> {
    private final Map<Path, String> files;

    Looker(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      WatchKey key = watched.get(folder);
      if (key == null || !key.isValid()) {
        watched.put(
            folder,
            folder.register(
                notices,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE; // Removed while we looked; the next look misses it.
    }
  }

  @Override
  public void close() throws IOException {
    notices.close();
    thread.interrupt();
  }
}

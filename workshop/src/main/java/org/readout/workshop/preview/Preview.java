package org.readout.workshop.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.TemplatePack;

/**
 * Serves the page to this machine alone, on a free port of the loopback address, until it is
 * closed.
 */
public final class Preview implements Closeable {
  private final HttpServer server;
  private final ExecutorService requests;
  private final ExecutorService builder;
  private final EventStream events;
  private final Workpiece workpiece;
  private final FolderWatch watch;
  private final URI address;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Preview(
      HttpServer server,
      Gate gate,
      EventStream events,
      Workpiece workpiece,
      ExecutorService builder)
      throws IOException {
    this.server = server;
    this.events = events;
    this.workpiece = workpiece;
    this.builder = builder;
    this.requests = Executors.newVirtualThreadPerTaskExecutor();
    this.address =
        URI.create(
            "http://"
                + host(server)
                + ":"
                + server.getAddress().getPort()
                + "/"
                + gate.token()
                + "/");
    Runnable rebuild = () -> builder.execute(workpiece::rebuild);
    Desk desk = new Desk(workpiece, events, rebuild, address.getPath().length());
    server.createContext("/", desk).getFilters().add(gate);
    server.setExecutor(requests);
    this.watch = FolderWatch.start(folders(workpiece.subject()), rebuild);
  }

  /** Prints the first proof and begins to serve. */
  public static Preview start(PreviewSubject subject) throws IOException {
    // Small answers are not to wait for more (RFC 896); the JDK's server reads this once.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    EventStream events = new EventStream();
    Workpiece workpiece = new Workpiece(subject, snapshot -> send(events, snapshot, subject));
    workpiece.rebuild();
    ExecutorService builder =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("proof").factory());
    Gate gate = new Gate(server.getAddress().getPort());
    Preview preview = new Preview(server, gate, events, workpiece, builder);
    server.start();
    return preview;
  }

  private static String host(HttpServer server) {
    return server.getAddress().getAddress() instanceof Inet6Address ? "[::1]" : "127.0.0.1";
  }

  private static void send(EventStream events, Snapshot snapshot, PreviewSubject subject) {
    try {
      events.send(PreviewJson.state(snapshot, subject.pack()));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the pack can't be read", e);
    }
  }

  /** The folders whose files make the briefing look as it does; the program's own never change. */
  private static List<Path> folders(PreviewSubject subject) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    if (subject.pack() != null) {
      folders.add(subject.pack());
    }
    if (subject.ownParts() != null) {
      folders.add(subject.ownParts());
    }
    try {
      for (TemplatePack pack : subject.shelf().lineage(subject.open())) {
        if (!pack.isBundled()) {
          folders.add(Path.of(pack.location()));
        }
      }
    } catch (InvalidPackException e) {
      return new ArrayList<>(folders); // The page says what is wrong; its parents are not known.
    }
    return new ArrayList<>(folders);
  }

  /** Where the page is; whoever has it is let in. */
  public URI address() {
    return address;
  }

  /** Waits until the preview is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() throws IOException {
    watch.close();
    events.close();
    server.stop(0);
    requests.shutdownNow();
    builder.shutdownNow();
    workpiece.close();
    closed.countDown();
  }
}

package org.readout.workshop.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells all open pages what happens (HTML Standard, 9.2, server-sent events). */
final class EventStream implements Closeable {
  /** So often something is written, so that a page that is gone is noticed. */
  private static final long BEAT_SECONDS = 15;

  private static final String END = "";
  private static final String BEAT = ":\n\n";

  private final List<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();

  /** Sends one line of JSON to every page. */
  void send(String json) {
    pages.forEach(page -> page.add(event(json)));
  }

  private static String event(String json) {
    return "data: " + json + "\n\n";
  }

  /** What a page is told when it opens. */
  interface First {
    String json() throws IOException;
  }

  /** Serves one page until it is closed. */
  void serve(HttpExchange exchange, First first) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    pages.add(events);
    events.add(event(first.json()));
    try (OutputStream out = exchange.getResponseBody()) {
      String next = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
      while (!END.equals(next)) {
        out.write((next == null ? BEAT : next).getBytes(StandardCharsets.UTF_8));
        out.flush();
        next = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(events);
    }
  }

  @Override
  public void close() {
    pages.forEach(page -> page.add(END));
  }
}

package org.readout.workshop.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.report.Proof;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pdf.ProofPage;

/**
 * Answers what the page asks for. There are these answers and no others: no path is ever looked up
 * among files.
 */
final class Desk implements HttpHandler {
  private static final Map<String, String> OWN_FILES =
      Map.of(
          "", "text/html; charset=utf-8",
          "preview.css", "text/css; charset=utf-8",
          "preview.js", "text/javascript; charset=utf-8",
          "preview.svg", "image/svg+xml");

  private static final int LARGEST_BODY = 1 << 16;
  private static final int NARROWEST = 200;
  private static final int WIDEST = 3000;

  private final Workpiece workpiece;
  private final EventStream events;
  private final Pictures pictures;
  private final Runnable rebuild;
  private final int prefix;

  /**
   * @param rebuild starts a rebuild and does not wait for it
   * @param prefix length of what stands before the paths
   */
  Desk(Workpiece workpiece, EventStream events, Runnable rebuild, int prefix) {
    this.workpiece = workpiece;
    this.events = events;
    this.pictures = new Pictures();
    this.rebuild = rebuild;
    this.prefix = prefix;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(prefix);
    if (path.equals("events") && exchange.getRequestMethod().equals("GET")) {
      events.serve(exchange, this::state);
      return;
    }
    Answer answer =
        switch (exchange.getRequestMethod()) {
          case "GET" -> shown(path, FormData.of(exchange.getRequestURI().getRawQuery()));
          case "POST" -> changed(path, body(exchange));
          default -> Answer.BAD_METHOD;
        };
    answer.send(exchange);
  }

  private static FormData body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
    return FormData.of(new String(body, StandardCharsets.UTF_8));
  }

  private String state() throws IOException {
    return PreviewJson.state(workpiece.snapshot(), workpiece.subject().pack());
  }

  private Answer shown(String path, FormData asked) throws IOException {
    String type = OWN_FILES.get(path);
    if (type != null) {
      return Answer.of(type, ownFile(path));
    }
    if (path.equals("state")) {
      return Answer.json(state());
    }
    Proof proof = workpiece.snapshot().proof();
    if (proof == null) {
      return Answer.NOT_FOUND;
    }
    return switch (path) {
      case "picture" -> picture(proof, asked);
      case "lines" -> lines(proof, asked);
      case "line" -> line(proof, asked);
      case "outcomes" -> Answer.json(OutcomeList.of(workpiece.subject().visit(), proof));
      case "data" -> data(proof, asked.all("step"));
      case "options" ->
          Answer.json(
              PreviewJson.options(
                  proof.design().options().all(), workpiece.tried(), workpiece.manifest() != null));
      default -> Answer.NOT_FOUND;
    };
  }

  private static byte[] ownFile(String path) throws IOException {
    String name = path.isEmpty() ? "preview.html" : path;
    try (InputStream in = Desk.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }

  private Answer picture(Proof proof, FormData asked) throws IOException {
    ProofPage page = page(proof, asked);
    int width = Math.clamp(asked.number("width"), NARROWEST, WIDEST);
    if (page == null || !page.look().equals(asked.first("look"))) {
      return Answer.GONE;
    }
    byte[] png = pictures.of(proof, asked.number("page"), width);
    return Answer.of("image/png", png);
  }

  private static Answer lines(Proof proof, FormData asked) throws IOException {
    ProofPage page = page(proof, asked);
    return page == null ? Answer.GONE : Answer.json(PreviewJson.lines(page));
  }

  private static Answer line(Proof proof, FormData asked) throws IOException {
    ProofPage page = page(proof, asked);
    int line = asked.number("line");
    return page == null || line < 0 || line >= page.lines().size()
        ? Answer.GONE
        : Answer.json(new LineAccount(proof).of(page.lines().get(line)));
  }

  private static @Nullable ProofPage page(Proof proof, FormData asked) {
    int page = asked.number("page");
    return page < 0 || page >= proof.pages().size() ? null : proof.pages().get(page);
  }

  private static Answer data(Proof proof, List<String> steps) throws IOException {
    List<DataTree.Branch> branches = DataTree.below(proof.briefing(), steps);
    return branches == null ? Answer.GONE : Answer.json(PreviewJson.branches(branches));
  }

  private Answer changed(String path, FormData given) throws IOException {
    try {
      switch (path) {
        case "options" -> workpiece.tryOption(given.first("name"), words(given));
        case "options/keep" -> workpiece.keep();
        case "options/reset" -> workpiece.reset();
        default -> {
          return Answer.NOT_FOUND;
        }
      }
    } catch (InvalidPackException e) {
      return Answer.refused(String.valueOf(e.getMessage()));
    }
    rebuild.run();
    return Answer.DONE;
  }

  private static List<String> words(FormData given) {
    List<String> words = new ArrayList<>();
    given.all("value").stream().map(String::strip).forEach(words::add);
    return words;
  }
}

package org.readout.workshop.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.Extraction;
import org.readout.report.pack.PackShelf;

/** The page's server, spoken to as a browser or an intruder would. */
@Timeout(120)
class PreviewTest {
  private static final String MANIFEST =
      """
      name: house
      version: 1.0
      description: A house style.
      extends: policy
      data-model: 1
      options:
        heading-colour: "#14304d" # the house's own
      """;

  private static final String ARTICLE =
      """
      Foreign ministers sign fisheries accord

      LISBON, 3 May 2019 - The foreign minister of Norway, Kari Holt, visited Lisbon on Thursday.
      Norway and Portugal signed an agreement on fisheries research, the foreign ministry said.
      "We will open a joint institute," Ms Holt said.
      """;

  @TempDir Path folder;
  private Path pack;
  private Preview preview;

  @BeforeEach
  void start() throws Exception {
    pack = Files.createDirectories(folder.resolve("house"));
    Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
    Files.writeString(pack.resolve("style.css"), "h2 { color: #333333; }\n");
    Path dossier = Files.createDirectories(folder.resolve("dossier"));
    Files.writeString(dossier.resolve("article.txt"), ARTICLE);
    preview =
        Preview.start(
            new PreviewSubject(
                "1.0",
                new Extraction().extract(dossier),
                PackShelf.ofBundled(),
                "house",
                pack,
                null,
                List.of()));
  }

  @AfterEach
  void stop() throws Exception {
    preview.close();
  }

  @Test
  void thePageLoadsNothingFromElsewhere() throws Exception {
    Reply page = get(base(), Map.of());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.head())
        .contains("default-src 'none'", "frame-ancestors 'none'", "no-referrer", "nosniff");
    assertThat(page.body()).contains("Template preview").doesNotContain("http://", "https://");
    assertThat(get(base() + "preview.js", Map.of()).body()).doesNotContain("http://", "https://");
    assertThat(get(base() + "preview.css", Map.of()).body()).doesNotContain("http", "@import");
  }

  @Test
  void whoHasNoTokenIsToldNothing() throws Exception {
    assertThat(get("/", Map.of()).status()).isEqualTo(404);
    assertThat(get("/state", Map.of()).status()).isEqualTo(404);
    assertThat(get("/wrong/state", Map.of()).status()).isEqualTo(404);
    assertThat(get("/wrong/state", Map.of()).body()).isEmpty();
  }

  @Test
  void anotherHostOrOriginIsRefused() throws Exception {
    assertThat(get(base(), Map.of("Host", "evil.example")).status()).isEqualTo(403);
    assertThat(get(base(), Map.of("Origin", "http://evil.example")).status()).isEqualTo(403);
    assertThat(get(base(), Map.of("Sec-Fetch-Site", "cross-site")).status()).isEqualTo(403);
    assertThat(post("options/reset", "", Map.of()).status()).isEqualTo(403);
    assertThat(post("options/reset", "", Map.of("Origin", "null")).status()).isEqualTo(403);
    assertThat(post("options/reset", "", own()).status()).isEqualTo(204);
  }

  @Test
  void noPathLeadsToAFile() throws Exception {
    for (String path :
        List.of(
            "../pack.yaml",
            "pack.yaml",
            "%2e%2e/pack.yaml",
            "preview.html",
            "..%2f..%2fetc/passwd",
            "org/readout/workshop/preview/preview.js")) {
      assertThat(get(base() + path, Map.of()).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aSavePrintsAnewAndOnlyWhatLooksOtherwiseHasAnotherLook() throws Exception {
    String before = get(base() + "state", Map.of()).body();
    assertThat(before).contains("\"revision\":1").contains("\"faults\":[]");
    Files.writeString(pack.resolve("style.css"), "h1 { color: #aa0000; }\n");
    String after = awaitRevision(2);
    assertThat(looks(after).getFirst()).isNotEqualTo(looks(before).getFirst());
    assertThat(looks(after)).hasSameSizeAs(looks(before));
    Reply picture =
        get(base() + "picture?page=0&width=400&look=" + looks(after).getFirst(), Map.of());
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.head()).contains("image/png");
    assertThat(get(base() + "picture?page=0&width=400&look=other", Map.of()).status())
        .isEqualTo(410);
  }

  @Test
  void aFaultIsShownAtItsLineAndTheLastGoodPagesStay() throws Exception {
    Files.createDirectories(pack.resolve("parts"));
    Files.writeString(
        pack.resolve("parts/citation.ftlx"), "<#macro cites citations>\n${citatons}\n</#macro>\n");
    String faulty = awaitRevision(2);
    assertThat(faulty).contains("citation.ftlx:2:3").contains("\"here\":true");
    assertThat(looks(faulty)).isNotEmpty();
  }

  @Test
  void aLineKnowsItsPartAndItsEvidence() throws Exception {
    String lines = get(base() + "lines?page=0", Map.of()).body();
    int index =
        lines.substring(0, lines.indexOf("signed an agreement")).split("\"left\"", -1).length - 2;
    String line = get(base() + "line?page=0&line=" + index, Map.of()).body();
    assertThat(line).contains("policy:parts/").contains("\"label\":\"A1-2\"");
    assertThat(get(base() + "outcomes", Map.of()).body()).contains("\"id\":\"O1\"", "\"page\":");
    assertThat(get(base() + "data", Map.of()).body()).contains("\"step\":\"glance\"");
    assertThat(get(base() + "data?step=glance&step=0", Map.of()).body()).contains("statement");
    assertThat(get(base() + "data?step=class", Map.of()).status()).isEqualTo(410);
  }

  @Test
  void anOptionIsTriedThenWrittenBack() throws Exception {
    assertThat(post("options", "name=heading-colour&value=reddish", own()).status()).isEqualTo(422);
    assertThat(post("options", "name=heading-colour&value=%23cc0000", own()).status())
        .isEqualTo(204);
    awaitRevision(2);
    assertThat(pack.resolve("pack.yaml")).hasContent(MANIFEST);
    assertThat(get(base() + "options", Map.of()).body()).contains("\"tried\":true");
    assertThat(post("options/keep", "", own()).status()).isEqualTo(204);
    assertThat(pack.resolve("pack.yaml")).hasContent(MANIFEST.replace("#14304d", "#cc0000"));
  }

  private Map<String, String> own() {
    return Map.of("Origin", "http://" + preview.address().getAuthority());
  }

  private String base() {
    return preview.address().getPath();
  }

  private static List<String> looks(String state) {
    return List.of(state.split("\"look\":\"", -1)).stream()
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('"')))
        .toList();
  }

  /** Listens to the events until one has the revision. */
  private String awaitRevision(int revision) throws Exception {
    try (Socket socket = send("GET", base() + "events", "", Map.of());
        BufferedReader events =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      String start = "data: {\"revision\":" + revision + ",";
      return events.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
  }

  private record Reply(int status, String head, String body) {}

  private Reply get(String path, Map<String, String> headers) throws Exception {
    return reply(send("GET", path, "", headers));
  }

  private Reply post(String path, String body, Map<String, String> headers) throws Exception {
    return reply(send("POST", base() + path, body, headers));
  }

  /** A plain socket says what no well-behaved client would. */
  private Socket send(String method, String path, String body, Map<String, String> headers)
      throws Exception {
    URI address = preview.address();
    Socket socket = new Socket(address.getHost(), address.getPort());
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    request.append("Host: ").append(headers.getOrDefault("Host", address.getAuthority()));
    headers.forEach((name, value) -> {
      if (!name.equals("Host")) {
        request.append("\r\n").append(name).append(": ").append(value);
      }
    });
    request.append("\r\nConnection: close\r\nContent-Length: ").append(body.length());
    request.append("\r\n\r\n").append(body);
    OutputStream out = socket.getOutputStream();
    out.write(request.toString().getBytes(UTF_8));
    out.flush();
    return socket;
  }

  private static Reply reply(Socket socket) throws Exception {
    try (socket) {
      String whole = new String(socket.getInputStream().readAllBytes(), UTF_8);
      int end = whole.indexOf("\r\n\r\n");
      return new Reply(
          Integer.parseInt(whole.substring(9, 12)),
          whole.substring(0, end),
          whole.substring(end + 4));
    }
  }
}

package org.readout.report.xhtml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.SampleVisit;
import org.readout.report.Twin;

/**
 * What a browser makes of the page, asked from Chromium with axe-core: the rules of WCAG 2.1 A and
 * AA and its good practice, on a narrow window and a wide one. Without Chromium it is skipped.
 */
class HtmlInBrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @TempDir Path folder;

  @Test
  void axeFindsNothingAndAPhoneNeedNotScrollSideways() throws Exception {
    String page =
        new String(
            new Publication("1.0").publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL),
            UTF_8);

    for (JsonNode view : lookAt(page)) {
      assertThat(view.path("violations")).as(view.toPrettyString()).isEmpty();
      assertThat(view.path("passes").asInt()).isGreaterThan(20);
      assertThat(view.path("scrollWidth").asInt()).isEqualTo(view.path("clientWidth").asInt());
    }
  }

  @Test
  void axeIsAwake() throws Exception {
    JsonNode views = lookAt("<!DOCTYPE html><p style='color:#ccc;width:500px'>pale</p>");
    assertThat(views.findValuesAsText("rule"))
        .contains("html-has-lang", "document-title", "color-contrast");
    assertThat(views.get(0).path("scrollWidth").asInt())
        .isGreaterThan(views.get(0).path("clientWidth").asInt());
  }

  /** Sets the page in two windows and lets axe look at each; the page's own policy is lifted. */
  private JsonNode lookAt(String page) throws IOException, InterruptedException {
    String open = page.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    Path harness = folder.resolve("harness.html");
    Files.writeString(harness, harness(quoted(open)));
    String seen = Jsoup.parse(dump(harness)).select("#seen").text();
    assertThat(seen).as("what the browser wrote").isNotEmpty();
    return new JsonMapper().readTree(seen);
  }

  private String dump(Path harness) throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.html");
    Process browser =
        new ProcessBuilder(
                browser(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000",
                "--dump-dom",
                harness.toUri().toString())
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(5, TimeUnit.MINUTES)) {
      browser.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(dump);
  }

  private static String browser() {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "SKIPPED: no Chromium here, so nobody looked at the page");
    return found.orElseThrow().toString();
  }

  private static String quoted(String html) {
    return html.replace("&", "&amp;").replace("\"", "&quot;");
  }

  private static String axe() throws IOException {
    try (InputStream axe = HtmlInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(axe.readAllBytes(), UTF_8).replace("</script", "<\\/script");
    }
  }

  private static String harness(String page) throws IOException {
    return """
    <!DOCTYPE html><meta charset="utf-8">
    <iframe width="320" height="640" srcdoc="%s"></iframe>
    <iframe width="1280" height="900" srcdoc="%s"></iframe>
    <pre id="seen"></pre>
    <script type="text/plain" id="axe">%s</script>
    <script>
    onload = async () => {
      const seen = [];
      for (const frame of document.querySelectorAll('iframe')) {
        const view = frame.contentWindow, root = view.document.documentElement;
        view.eval(document.getElementById('axe').textContent);
        const result = await view.axe.run(view.document, {resultTypes: ['violations']});
        seen.push({
          scrollWidth: root.scrollWidth, clientWidth: root.clientWidth, passes: result.passes.length,
          violations: result.violations.map(
              v => ({rule: v.id, impact: v.impact, where: v.nodes.map(n => n.html)}))});
      }
      document.getElementById('seen').textContent = JSON.stringify(seen);
    };
    </script>
    """
        .formatted(page, page, axe());
  }
}

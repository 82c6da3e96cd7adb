package org.readout.workshop.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, led by Playwright. Belongs to one thread. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** For machines with much else to do; whatever is waited for mostly is there at once. */
  private static final double PATIENCE_MILLIS = 30_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the tests where there is none. */
  static Chromium start() {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "SKIPPED: no Chromium here, so nobody looked at the preview");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
    return new Chromium(playwright, browser);
  }

  /** A fresh page in a window of that size, told nothing of any other. */
  Page page(int width, int height) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  /** What axe-core finds wrong with a page as it is now: rules, and the elements they speak of. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) throws IOException {
    try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(axe.readAllBytes(), UTF_8));
    }
    return (List<String>)
        page.evaluate(
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' '))
            """);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

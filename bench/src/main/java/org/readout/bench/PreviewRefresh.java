package org.readout.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.readout.report.pack.PackShelf;
import org.readout.workshop.preview.Preview;
import org.readout.workshop.preview.PreviewSubject;

/** How long a template's preview takes from a save to the new picture of the page in view. */
public final class PreviewRefresh {
  private static final int WARM_UP = 10;
  private static final double PAUSE_MILLIS = 150;

  /** Has the page say when a picture is on the screen, and of which revision. */
  private static final String TELL =
      "document.addEventListener('page-shown', e => console.debug('shown', e.detail.number))";

  private PreviewRefresh() {}

  /** Arguments: Chromium, and how many saves. */
  public static void main(String[] args) throws Exception {
    Path pack = Files.createTempDirectory("readout-bench-");
    Files.writeString(pack.resolve("pack.yaml"), "name: house\nversion: 1.0\nextends: policy\n");
    PreviewSubject subject =
        new PreviewSubject(
            "bench", EightPages.invented(), PackShelf.ofBundled(), "house", pack, null, List.of());
    try (Preview preview = Preview.start(subject);
        Playwright playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(options(Path.of(args[0])))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 900));
      page.addInitScript(TELL);
      shown(page, () -> page.navigate(preview.address().toString()));
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < WARM_UP + Integer.parseInt(args[1]); i++) {
        page.waitForTimeout(PAUSE_MILLIS);
        String style = String.format(Locale.ROOT, "p, h1 { color: #%06x; }%n", i + 1);
        long start = System.nanoTime();
        shown(page, () -> save(pack.resolve("style.css"), style));
        times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      }
      report(times.subList(WARM_UP, times.size()));
    }
  }

  private static BrowserType.LaunchOptions options(Path chromium) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(chromium)
        .setArgs(List.of("--no-sandbox"));
  }

  private static void shown(Page page, Runnable cause) {
    ConsoleMessage first =
        page.waitForConsoleMessage(
            new Page.WaitForConsoleMessageOptions()
                .setPredicate(message -> message.text().equals("shown 0")),
            cause);
    if (first == null) {
      throw new IllegalStateException("the page was not shown");
    }
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.printf(
          Locale.ROOT,
          "%d ms from save to page (median of %d, %d to %d)%n",
          sorted.get(sorted.size() / 2),
          sorted.size(),
          sorted.getFirst(),
          sorted.getLast());
    }
  }
}

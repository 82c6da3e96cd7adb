package org.readout.workshop.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.workshop.rehearsal.Rehearsal;

/** The page as people use it, in a real browser. */
@Timeout(600)
class PreviewInBrowserTest {
  private static final Pattern PICTURE = Pattern.compile("picture.*");

  private static Chromium chromium;

  @TempDir Path folder;
  private House house;
  private Preview preview;
  private Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void startTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openThePage() throws IOException {
    house = House.in(folder);
    preview = house.preview(Rehearsal.FULL.visit());
    page = chromium.page(1400, 900);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (!message.text().contains("410")) { // Printed anew meanwhile: the page asks again.
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(preview.address().toString());
    assertThat(picture(0)).hasAttribute("src", PICTURE);
    assertThat(lines(0).first()).isAttached();
  }

  @AfterEach
  void nothingWentWrongAndNothingCameFromElsewhere() throws IOException {
    page.close();
    preview.close();
    assertThat(complaints).isEmpty();
    assertThat(asked).allMatch(url -> url.startsWith(preview.address().toString()));
  }

  @Test
  void thePagesStandBesideTheOutcomesAndTheData() {
    int pages = page.locator(".page").count();
    assertThat(pages).isGreaterThan(5);
    assertThat(news()).hasText(Pattern.compile("Printed " + pages + " pages in \\d+ ms\\."));
    assertThat((int) picture(0).evaluate("picture => picture.naturalWidth")).isBetween(890, 910);
    assertThat(lines(0).first()).isVisible();
    assertThat(page.locator("#outcomes li").count()).isGreaterThan(10);

    open("Data");
    page.locator("#data").getByText("sections").click();
    assertThat(page.locator("#data ul li").first()).isVisible();

    page.locator("#outcomes button:enabled").last().click();
    assertThat(page.locator("#line blockquote").first()).isVisible();
    assertThat(page.locator(".line[aria-pressed=true]")).isInViewport();
  }

  @Test
  void aSaveKeepsThePageAndThePlaceAndSendsOnlyWhatChanged() throws IOException {
    page.locator("main").hover();
    page.mouse().wheel(0, 3000);
    Locator shown = page.locator(".page").nth(2);
    assertThat(shown.locator("img")).hasAttribute("src", PICTURE);
    Object place = scrolled();
    String look = picture(2).getAttribute("src");
    assertThat(place).isNotEqualTo(0);

    house.save("style.css", "p { color: #990000; }\n");
    assertThat(picture(2)).not().hasAttribute("src", look);
    assertThat(scrolled()).isEqualTo(place);

    String red = picture(2).getAttribute("src");
    String title = picture(0).getAttribute("src");
    asked.clear();
    house.save("style.css", "p { color: #990000; } h1 { color: #009900; }\n");
    assertThat(news()).hasText(Pattern.compile("Printed .*"));
    page.mouse().wheel(0, -9000);
    assertThat(picture(0)).not().hasAttribute("src", title);
    assertThat(picture(2)).hasAttribute("src", red);
    assertThat(asked).noneMatch(url -> url.contains("picture?page=2"));
  }

  @Test
  void aMistakeLiesOverTheLastGoodPagesUntilItIsMended() throws IOException {
    String look = picture(0).getAttribute("src");
    house.save("parts/citation.ftlx", "<#macro cites citations>\n${citatons}\n</#macro>\n");
    Locator overlay = page.locator("#faults");
    assertThat(overlay).isVisible();
    assertThat(overlay).containsText("citation.ftlx:2:3");
    assertThat(overlay.locator(".here")).hasText("2  ${citatons}");
    assertThat(news()).containsText("Failed");
    assertThat(picture(0)).hasAttribute("src", look);

    page.keyboard().press("Escape");
    assertThat(overlay).isHidden();
    house.save("parts/citation.ftlx", "<#macro cites citations>\n${citations}\n</#macro>\n");
    assertThat(overlay).isVisible();

    Files.delete(house.folder().resolve("parts/citation.ftlx"));
    assertThat(overlay).isHidden();
    assertThat(news()).containsText("Printed");
  }

  @Test
  void tagsThatDoNotMatchAreToldAtTheirLine() throws IOException {
    house.save("parts/title.ftlx", "<div>\n<h1>${title}</h1>\n<p>One</div>\n");
    Locator overlay = page.locator("#faults");
    assertThat(overlay).containsText("title.ftlx:3:");
    assertThat(overlay.locator(".here")).containsText("<p>One</div>");
  }

  @Test
  void optionsAreTriedAndWrittenBack() throws IOException {
    String look = picture(0).getAttribute("src");
    open("Options");
    Locator size = page.getByLabel("title-size");
    size.fill("huge");
    size.press("Tab");
    assertThat(page.locator(".option .wrong:visible")).containsText("title-size");

    complaints.removeIf(words -> words.contains("422")); // The refusal that was just shown.

    size.fill("31pt");
    size.press("Tab");
    assertThat(page.locator("#tried")).containsText("title-size");
    assertThat(picture(0)).not().hasAttribute("src", look);
    assertThat(house.manifest()).hasContent(House.MANIFEST);

    page.locator("#reset").click();
    assertThat(size).hasValue("25pt");
    assertThat(picture(0)).hasAttribute("src", look);

    page.getByLabel("heading-colour").fill("#aa2211");
    assertThat(page.locator("#tried")).containsText("heading-colour");
    page.locator("#keep").click();
    assertThat(page.locator("#tried")).containsText("Written into pack.yaml");
    assertThat(house.manifest()).hasContent(House.MANIFEST.replace("#14304d", "#aa2211"));
  }

  @Test
  void aClickOnALineTellsItsPartAndItsEvidence() {
    lines(0).filter(new Locator.FilterOptions().setHasText("signed")).first().click();
    Locator account = page.locator("#line");
    assertThat(account).containsText("policy:parts/");
    assertThat(account.locator("pre .here")).isVisible();
    assertThat(account.locator("blockquote").first()).isVisible();
    assertThat(news()).containsText("Line explained");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(lines(0).first()).isFocused();
    page.keyboard().press("End");
    assertThat(lines(0).last()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(lines(1).first()).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page.locator("#line h3").first()).hasText("Made by");

    tabTo(page.locator("#outcomes button").first());
    page.keyboard().press("Enter");
    assertThat(page.locator(".line[aria-pressed=true]")).isFocused();

    tabTo(page.locator("#options-panel > summary"));
    page.keyboard().press("Enter");
    tabTo(page.getByLabel("title-size"));
    page.keyboard().press("Control+A");
    page.keyboard().type("31pt");
    page.keyboard().press("Tab");
    assertThat(page.locator("#tried")).containsText("title-size");
    tabTo(page.locator("#reset"), "Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#tried")).containsText("Nothing is being tried");
  }

  @Test
  void axeFindsNothing() throws IOException {
    assertThat(Chromium.violations(page)).isEmpty();
    open("Options");
    open("Data");
    page.locator("#data").getByText("sections").click();
    lines(0).first().click();
    assertThat(page.locator("#line h3").first()).isVisible();
    assertThat(page.locator(".option").first()).isVisible();
    assertThat(Chromium.violations(page)).isEmpty();

    house.save("parts/title.ftlx", "<p>${titel}</p>\n");
    assertThat(page.locator("#faults")).isVisible();
    assertThat(Chromium.violations(page)).isEmpty();

    page.setViewportSize(360, 640);
    assertThat(page.locator("aside")).hasCSS("border-left-width", "0px");
    assertThat(Chromium.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  private void open(String panel) {
    page.locator("summary > h2").getByText(panel).click();
  }

  private void tabTo(Locator wanted) {
    tabTo(wanted, "Tab");
  }

  private void tabTo(Locator wanted, String key) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press(key);
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    assertThat(wanted).isFocused();
  }

  private Locator news() {
    return page.locator("#news");
  }

  private Locator picture(int number) {
    return page.locator(".page").nth(number).locator("img");
  }

  private Locator lines(int number) {
    return page.locator(".page").nth(number).locator(".line");
  }

  private Object scrolled() {
    return page.locator("main").evaluate("pages => pages.scrollTop");
  }
}

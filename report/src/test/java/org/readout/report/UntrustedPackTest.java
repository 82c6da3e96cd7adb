package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackFolder;
import org.readout.report.pdf.PdfDump;

/** A pack from somebody else reads nothing, reaches nobody and comes to an end. */
class UntrustedPackTest {
  private static final String CANARY = "canary-7f3a";

  @TempDir private Path folder;
  private final List<Diagnostic> warnings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"%s\" alt=\"x\"/>",
        "<style>@import url(%s);</style>",
        "<style>@import \"%s\";</style>",
        "<style>@font-face { font-family: F; src: url(%s); } p { font-family: F; }</style><p>x</p>",
        "<p style=\"background-image: url(%s)\">x</p>",
        "<ul style=\"list-style-image: url(%s)\"><li>x</li></ul>",
        "<p style=\"content: url(%s)\">x</p>",
        "<link rel=\"stylesheet\" type=\"text/css\" href=\"%s\"/>",
        "<object data=\"%s\" type=\"image/png\" width=\"10\" height=\"10\">x</object>",
        "<iframe src=\"%s\">x</iframe>",
        "<img src=\"%s.svg\" alt=\"x\"/>",
        "<a href=\"%s\" download=\"x\" data-content-type=\"text/plain\">x</a>",
      })
  void noChannelOfTheRendererLeadsOut(String channel) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.svg"), CANARY);
    try (ServerSocket ear = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      ear.setSoTimeout(50);
      String web = "http://127.0.0.1:" + ear.getLocalPort() + "/x";
      for (String address : List.of(secret.toUri().toString(), web, "../secret.svg")) {
        byte[] pdf = publish(part("<h1>Title</h1>" + channel.replace("%s", address)), Twin.PDF);
        assertThat(new String(pdf, UTF_8)).doesNotContain(CANARY);
        assertThat(PdfDump.text(pdf)).contains("Title").doesNotContain(CANARY);
        byte[] page;
        try {
          page = publish(part("<h1>Title</h1>" + channel.replace("%s", address)), Twin.HTML);
        } catch (InvalidPackException refused) {
          page = new byte[0];
        }
        assertThat(new String(page, UTF_8)).doesNotContain(CANARY);
      }
      assertThatThrownBy(ear::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void whatWasBlockedIsNamed() throws IOException {
    publish(
        part(
            "<h1>T</h1><img src=\"http://127.0.0.1:9/logo.png\" alt=\"x\"/>"
                + "<a href=\"file:///etc/hostname\">x</a>"
                + "<a href=\"https://example.org/\">x</a>"),
        Twin.PDF);
    assertThat(warnings)
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("http://127.0.0.1:9/logo.png"))
        .anyMatch(message -> message.contains("blocked: link file:///etc/hostname"))
        .noneMatch(message -> message.contains("example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${title?api.class}",
        "${\"1+1\"?eval}",
        "<@(\"x\"?interpret)/>",
        "${ title ?\n api }",
        "${\"[]\"?eval_json?size}",
        "${.now}",
      })
  void whatRunsTextOrReachesIntoJavaIsRefused(String template) throws IOException {
    Design design = part("<p>x</p>\n" + template).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("title.ftlx:2:")
        .hasMessageContaining("is not allowed in a template");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../../secret.txt\">",
        "<#include \"/../secret.txt\">",
        "<#include \"file:///etc/hostname\">",
        "<#import \"http://127.0.0.1:9/x.ftl\" as x>",
        "${title.class}",
        "${title.getClass()}",
        "${.data_model.getClass()}",
      })
  void nothingOutsideThePackCanBeNamed(String template) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), CANARY);
    Design design = part(template).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL))
        .isInstanceOf(InvalidPackException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>x</#list>",
        "<#macro again><@again/></#macro><@again/>",
        "<#assign s = \"xxxxxxxx\"><#list 1..40 as i><#assign s = s + s></#list>",
      })
  void whatHasNoEndIsStopped(String template) throws IOException {
    Design design = part(template).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("(?s).*(without end|does not end|too much memory|stack).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"http://127.0.0.1:9/x.js\"></script>",
        "<meta http-equiv=\"refresh\" content=\"0; url=http://127.0.0.1:9/\"/>",
        "<meta title=\">\" http-equiv=\"refresh\" content=\"0; url=http://127.0.0.1:9/\"/>",
        "<link rel=\"dns-prefetch\" href=\"//127.0.0.1:9\"/>",
      })
  void aPageCanNotBeMadeToReachOut(String markup) throws IOException {
    Design design = part(markup).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("the template writes what is not allowed");
  }

  @Test
  void whatCanNotBePrintedIsAFaultOfTheTemplate() throws IOException {
    String markup =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\""
            + " alt=\"x\"><image href=\"file:///x\"/></svg>";
    Design design = part(markup).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("can't be printed");
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    Design design =
        PackFolder.extendingPolicy(folder.resolve("house"))
            .with(
                "briefing.ftlx",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>")
            .design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL))
        .hasMessageContaining("the template writes what is not allowed: <!DOCTYPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${titel}|2:3: error: \"titel\" is not there: the briefing has no such field (did you mean \"title\"?)",
        "<#list sections as s>${s.titel}</#list>|2:24: error: \"s.titel\" is not there: a Section has no \"titel\" (did you mean \"title\"?)",
        "${method.settings.label}|has evaluated to a sequence: method.settings",
        "<#list bottomLine as f>${f.status.note}</#list>|is empty here: a StatusMark can be without \"note\"",
        "${options.textsize}|did you mean \"text-size\"?",
        "${title?upper}|2:",
        "${sections}|2:3: error: ",
        "<#if>x</#if>|2:2: error: ",
        "<#include \"tittle.ftlx\">|no file \"parts/tittle.ftlx\" in the pack",
        "${image(\"logo.png\")}|the pack has no picture \"logo.png\"",
      })
  void aFaultIsToldWithItsPlaceAndWhatIsNear(String line) throws IOException {
    String template = line.substring(0, line.lastIndexOf('|'));
    String message = line.substring(line.lastIndexOf('|') + 1);
    Design design = part("<p>x</p>\n" + template).design();
    assertThatThrownBy(
            () -> publication(design).publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(
            folder.resolve("house").resolve("parts").resolve("title.ftlx").toString());
  }

  private PackFolder part(String title) throws IOException {
    return PackFolder.extendingPolicy(folder.resolve("house")).with("parts/title.ftlx", title);
  }

  private byte[] publish(PackFolder pack, Twin twin) throws IOException {
    return publication(pack.design()).publish(SampleVisit.record(), twin, PdfSettings.USUAL);
  }

  private Publication publication(Design design) throws IOException {
    return new Publication("1.0", design, warnings::add);
  }
}

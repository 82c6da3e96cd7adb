package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial of docs/templates.md from its first step to its last, in one folder. */
class TemplateTutorialTest {
  private static final Pattern STEP =
      Pattern.compile(
          "`\\./([\\w./-]+)`:\\n\\n```\\w+\\n(.*?)```|```console\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyStepDoesWhatItSays() throws IOException {
    String manual = Files.readString(Path.of("../docs/templates.md"));
    Matcher step = STEP.matcher(manual.substring(manual.indexOf("## Tutorial")));
    int commands = 0;
    while (step.find()) {
      if (step.group(1) != null) {
        Path file = folder.resolve(step.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, step.group(2));
      } else {
        for (String line : step.group(3).lines().toList()) {
          run(line);
          commands++;
        }
      }
    }

    assertThat(commands).isGreaterThan(5);
    assertThat(folder.resolve("second.pdf")).isNotEmptyFile();
  }

  private void run(String line) throws IOException {
    List<String> words =
        Stream.of(line.split(" ", -1))
            .map(
                word -> word.startsWith("./") ? folder.resolve(word.substring(2)).toString() : word)
            .toList();
    if (words.get(1).equals("zip")) {
      zip(Path.of(words.get(3)), Path.of(words.get(4)));
      return;
    }
    assertThat(words).startsWith("$", "readout");
    Run run = Run.of(words.subList(2, words.size()).toArray());
    assertThat(run.exitCode()).as("%s\n%s", line, run.err() + run.out()).isZero();
    if (words.contains("template")) {
      assertThat(run.out()).isEmpty();
    }
  }

  private static void zip(Path zip, Path pack) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(
            new ZipEntry("house/" + pack.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }
  }
}

package org.readout.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.report.pack.PackShelf;
import org.readout.workshop.NewPack;

/**
 * A folder for each kind of fault: a pack, and what is said of it. With {@code
 * -Dreadout.golden=rewrite} the expected messages are written anew.
 */
class PackCheckerTest {
  private static final Path FAULTS = Path.of("src/test/resources/org/readout/workshop/check");

  static Stream<Path> faults() throws IOException {
    try (Stream<Path> folders = Files.list(FAULTS)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsToldAtItsPlace(Path folder) throws IOException {
    Path expected = folder.resolve("expected.txt");
    String told = shown(check(folder.resolve("pack").toString()), folder);

    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(expected, told);
    }
    assertThat(told).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  static Stream<String> bundled() {
    return PackShelf.BUNDLED.stream();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void thePacksThatComeWithTheProgramHaveNoFault(String pack) throws IOException {
    assertThat(check(pack)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void aNewPackHasNoFault(String parent, @TempDir Path folder) throws IOException {
    new NewPack(folder.resolve("house"), parent).write();

    assertThat(check(folder.resolve("house").toString())).isEmpty();
  }

  @Test
  void aFolderWithoutPackIsToldToBeNone(@TempDir Path folder) throws IOException {
    assertThat(check(folder.toString()))
        .singleElement()
        .satisfies(remark -> assertThat(remark.diagnostic().message()).contains("pack.yaml"));
  }

  private static List<Remark> check(String pack) throws IOException {
    return new PackChecker(PackShelf.ofBundled()).check(pack, Path.of(""));
  }

  private static String shown(List<Remark> remarks, Path folder) {
    StringBuilder shown = new StringBuilder();
    for (Remark remark : remarks) {
      shown.append(remark.diagnostic()).append('\n');
      remark
          .source()
          .forEach(line ->
              shown
                  .append("  ")
                  .append(line.number())
                  .append(" | ")
                  .append(line.text())
                  .append('\n'));
    }
    return shown.toString().replace(folder + "/", "");
  }
}

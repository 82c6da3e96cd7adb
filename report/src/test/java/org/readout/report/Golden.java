package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs kept as files; {@code -Dreadout.golden=rewrite} writes them anew. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/readout/report/golden");

  private Golden() {}

  public static void assertSame(String file, String actual) throws IOException {
    Path expected = FOLDER.resolve(file);
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}

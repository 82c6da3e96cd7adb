package org.readout.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The published schema holds for the keys we publish, and for no key that the reader refuses. */
class KeySchemaTest {
  private static final Path SAMPLE =
      Path.of("../corpus/src/main/resources/org/readout/corpus/islamabad-2021/expected/key.json");
  private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void theSamplesKeyIsValid() throws IOException {
    assertThat(schema().validate(Files.readString(SAMPLE), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theManualsKeyIsValid() throws IOException {
    Matcher block = JSON_BLOCK.matcher(Files.readString(Path.of("../docs/evaluate.md")));
    assertThat(block.find()).isTrue();
    assertThat(schema().validate(block.group(1), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() throws IOException {
    String[] wrong = {
      "{}",
      "[]",
      "{\"outcomes\": {}}",
      "{\"outcomes\": [{\"id\": \"A\"}]}",
      "{\"outcomes\": [], \"figures\": [{\"unit\": \"km\"}]}",
      "{\"outcomes\": [], \"decoys\": [{}]}",
      "{\"outcomes\": [], \"quotes\": [{\"file\": \"01.txt\"}]}",
    };
    for (String key : wrong) {
      assertThat(schema().validate(key, InputFormat.JSON)).as(key).isNotEmpty();
      assertThat(refuses(key)).as(key).isTrue();
    }
  }

  private static boolean refuses(String key) {
    try {
      new AnswerKeyReader().read("key.json", key.getBytes(UTF_8));
      return false;
    } catch (InvalidKeyException expected) {
      return !expected.diagnostics().isEmpty();
    }
  }

  private static Schema schema() throws IOException {
    try (InputStream in = AnswerKeyReader.class.getResourceAsStream("readout-key-1.schema.json")) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}

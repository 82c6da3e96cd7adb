package org.readout.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPackTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"house, house", "Our Style 2, our-style-2", "2024, house", "Öl, l", "a--b-, a-b"})
  void isNamedAfterItsFolder(String given, String name) throws IOException {
    new NewPack(folder.resolve(given), "policy").write();

    assertThat(folder.resolve(given).resolve("pack.yaml"))
        .content()
        .contains("name: " + name + "\n", "extends: policy\n")
        .doesNotContain("@");
  }

  @Test
  void neverTouchesAFolderThatHasFiles() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> new NewPack(folder, "policy").write())
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder)
        .isDirectoryContaining("glob:**/mine.txt")
        .isDirectoryNotContaining("glob:**/pack.yaml");
  }
}

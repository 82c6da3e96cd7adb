package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A batch in a process of its own, which hears of signals and limits of the system. */
final class BatchProcess {
  private final Process process;
  private final BufferedReader messages;
  private final StringBuilder said = new StringBuilder();

  private BatchProcess(Process process) {
    this.process = process;
    this.messages = process.errorReader(UTF_8);
  }

  /** A batch; what the tests' own process may be deaf to, it hears. */
  static BatchProcess start(Object... arguments) throws IOException {
    return start(List.of("env", "--default-signal=INT"), arguments);
  }

  /** A batch that may write files of so many blocks of 512 bytes and no longer ones. */
  static BatchProcess withLargestFile(int blocks, Object... arguments) throws IOException {
    return start(List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"), arguments);
  }

  private static BatchProcess start(List<String> before, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "batch", "--log-format=json"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.remove("JDK_JAVA_OPTIONS");
    environment.remove(SourceDate.VARIABLE);
    return new BatchProcess(builder.start());
  }

  /** Reads what the batch says up to the first line of that kind. */
  void awaitLine(Predicate<String> kind) throws IOException {
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      said.append(line).append('\n');
      if (kind.test(line)) {
        return;
      }
    }
    throw new IllegalStateException("the batch ended before: " + said);
  }

  /** Reads up to the first item that was made. */
  void awaitItem() throws IOException {
    awaitLine(line -> line.contains("\"state\":\"done\""));
  }

  /** Sends a signal by its name. */
  void signal(String name) throws IOException, InterruptedException {
    ShellProcess.run(List.of("sh", "-c", "kill -" + name + " " + process.pid()));
  }

  int exitCode() throws IOException, InterruptedException {
    messages.lines().forEach(line -> said.append(line).append('\n'));
    return process.waitFor();
  }

  /** All that was read of its messages. */
  String said() {
    return said.toString();
  }
}

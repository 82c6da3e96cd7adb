/**
 * The command line: arguments come in, data goes to standard output, messages to standard error,
 * and an {@link ExitCode} comes back. Start with {@link ReadoutCommandLine}; whatever a command can
 * do, a Java caller can do with the modules behind it.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;

package org.readout.workshop.parts;

import org.readout.report.pack.PackFile;

/** A part that could be read. */
record Part(PackFile file, SyntaxNode root) {}

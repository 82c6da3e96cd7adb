package org.readout.book;

import java.util.Collection;

/** The briefings' markings are of schemes that can't be compared, so that none is the highest. */
public final class UnorderedMarkingsException extends Exception {
  UnorderedMarkingsException(Collection<String> markings) {
    super("no marking is the highest of " + String.join(", ", markings));
  }
}

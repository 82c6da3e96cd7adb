package org.readout.model.claim;

import java.util.List;

/** What articles call people whom they leave unnamed. */
public final class UnnamedPeople {
  /** The nouns, one of each. */
  public static final List<String> NOUNS =
      List.of("diplomat", "official", "source", "analyst", "expert", "observer");

  private UnnamedPeople() {}
}

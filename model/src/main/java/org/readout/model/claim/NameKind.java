package org.readout.model.claim;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE
}

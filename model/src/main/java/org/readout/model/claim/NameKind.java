package org.readout.model.claim;

/** What a name stands for. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE
}

package org.readout.model.briefing;

/** How much room a briefing may take. */
public enum Form {
  /** Every outcome, with annexes; the table of outcomes takes one page at most. */
  FULL("full", "policy", Integer.MAX_VALUE),
  /** Two pages without annexes. */
  TWO_PAGE("two-page", "two-page", 2),
  /** One page without annexes. */
  ONE_PAGE("one-page", "one-page", 1);

  private final String label;
  private final String pack;
  private final int pages;

  Form(String label, String pack, int pages) {
    this.label = label;
    this.pack = pack;
    this.pages = pages;
  }

  /** As on the command line: {@code two-page}. */
  public String label() {
    return label;
  }

  /** The bundled template pack that sets it. */
  public String pack() {
    return pack;
  }

  /** How many pages it may have. */
  public int pages() {
    return pages;
  }

  /** Whether it has sections and annexes; else the attached data alone have everything. */
  public boolean hasAnnexes() {
    return this == FULL;
  }
}

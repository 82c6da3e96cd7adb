package org.readout.model.briefing;

import java.util.List;

/**
 * How far the briefing can be relied upon.
 *
 * @param basis what it rests on, in sentences
 * @param singleSource the findings that one source alone reports
 * @param unnamed the findings whose speaker is not named
 * @param gaps what was looked for and not found
 */
public record Confidence(
    List<String> basis, List<Reference> singleSource, List<Reference> unnamed, List<String> gaps) {
  public Confidence {
    basis = List.copyOf(basis);
    singleSource = List.copyOf(singleSource);
    unnamed = List.copyOf(unnamed);
    gaps = List.copyOf(gaps);
  }
}

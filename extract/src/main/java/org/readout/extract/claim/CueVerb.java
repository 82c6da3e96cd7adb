package org.readout.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb that reports what somebody says, holds or wants.
 *
 * @param prepositions that belong to the cue: "called for"
 * @param particle without which the verb is none: "lay out"
 */
record CueVerb(
    Kind kind, Set<Complement> complements, Set<String> prepositions, @Nullable String particle) {
  /** What the verb tells of. */
  enum Kind {
    /** Can stand beside a quotation. */
    SPEECH,
    /** Reports what somebody holds or decides. */
    STANCE,
    /** Tells of an attitude in the article's own voice. */
    ATTITUDE
  }

  CueVerb {
    complements = Set.copyOf(complements);
    prepositions = Set.copyOf(prepositions);
  }

  boolean isSpeech() {
    return kind == Kind.SPEECH;
  }

  boolean takes(Complement complement) {
    return complements.contains(complement);
  }
}

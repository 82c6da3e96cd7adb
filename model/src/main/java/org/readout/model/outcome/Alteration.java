package org.readout.model.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure;
import org.readout.model.source.ArticleId;

/** One thing that is different about an outcome which two editions have. */
public sealed interface Alteration {
  /** Its status went up or down the ladder. */
  record Firmness(Status before, Status now) implements Alteration {
    public Firmness {
      if (before == now) {
        throw new IllegalArgumentException("no change: " + now);
      }
    }

    public boolean isFirmer() {
      return now.isFirmerThan(before);
    }
  }

  /** It has other figures. */
  record Figures(List<Step> steps) implements Alteration {
    public Figures {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("no figure is different");
      }
    }

    /**
     * A figure that came, went, or took the place of another.
     *
     * @param before {@code null} for one that came
     * @param now {@code null} for one that went
     */
    public record Step(@Nullable Figure before, @Nullable Figure now) {
      public Step {
        if (before == null && now == null) {
          throw new IllegalArgumentException("neither a figure before nor one now");
        }
      }

      public Optional<Figure> earlier() {
        return Optional.ofNullable(before);
      }

      public Optional<Figure> later() {
        return Optional.ofNullable(now);
      }
    }
  }

  /**
   * More or fewer independent sources tell it.
   *
   * @param added articles of the later edition that tell it and did not before
   */
  record Backing(Corroboration before, Corroboration now, List<ArticleId> added)
      implements Alteration {
    public Backing {
      added = List.copyOf(added);
    }

    public boolean isStronger() {
      return now.independent() > before.independent();
    }
  }
}

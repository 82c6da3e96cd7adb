package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.StatusReading;
import org.readout.model.trail.Tally;
import org.readout.model.work.GivenUpException;

/** Gives each claim its status, theme and salience. */
final class ClaimWeigher {
  private final ThemeWords themes;
  private final SalienceJudge salience;
  private final @Nullable SentenceEmbedder embedder;

  ClaimWeigher(ThemeWords themes, SalienceJudge salience, @Nullable SentenceEmbedder embedder) {
    this.themes = themes;
    this.salience = salience;
    this.embedder = embedder;
  }

  /** In the order of the claims. */
  List<WeighedClaim> weigh(List<Claim> claims) {
    Stems stems = new Stems();
    List<List<String>> stemsOfClaims =
        claims.stream().map(claim -> stems.of(claim.evidence().text())).toList();
    StemFrequency frequency = new StemFrequency(stemsOfClaims);
    List<ThemeReader.Reading> themesRead =
        new ThemeReader(themes, stems, frequency, embedder).read(claims, stemsOfClaims);
    StatusReader statuses = new StatusReader();
    List<WeighedClaim> weighed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      GivenUpException.endIfInterrupted();
      Claim claim = claims.get(i);
      ThemeReader.Reading read = themesRead.get(i);
      StatusReading status = statuses.read(claim);
      Tally salient = salience.judge(claim, status, read.fit());
      weighed.add(
          new WeighedClaim(
              claim,
              status,
              theme(read.scores()),
              salient.total(),
              frequency.vector(stemsOfClaims.get(i)),
              new Grounds(salient, read.own(), read.scores())));
    }
    return weighed;
  }

  /** The best fitting theme, or {@link OtherMatters} where none fits. */
  private static String theme(Map<String, Double> scores) {
    String best = ThemeClassifier.best(scores).theme();
    return best == null ? OtherMatters.ID : best;
  }
}

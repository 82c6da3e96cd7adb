package org.readout.extract.outcome;

import java.util.Set;
import org.readout.model.outcome.Status;

/** Which statuses can be told of one and the same act. */
final class Acts {
  private static final Set<Status> TO_COME =
      Set.of(Status.SIGNED, Status.AGREED, Status.ANNOUNCED, Status.PLEDGED, Status.PLANNED);

  private Acts() {}

  /** The same status, or a plan and its fulfilment: eight agreements planned, seven signed. */
  static boolean canBeOne(Status one, Status other) {
    return one == other || isFulfilment(one, other) || isFulfilment(other, one);
  }

  /** Whether both are of something to come: pledged by one account, planned by another. */
  static boolean areToCome(Status one, Status other) {
    return TO_COME.contains(one) && TO_COME.contains(other);
  }

  /** Whether one has been carried out and the other is to come: shipped, and to be shipped. */
  static boolean areApart(Status one, Status other) {
    return (one == Status.DELIVERED && TO_COME.contains(other))
        || (other == Status.DELIVERED && TO_COME.contains(one));
  }

  private static boolean isFulfilment(Status plan, Status deed) {
    return plan == Status.PLANNED && (deed == Status.SIGNED || deed == Status.AGREED);
  }
}

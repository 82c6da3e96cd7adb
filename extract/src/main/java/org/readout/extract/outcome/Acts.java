package org.readout.extract.outcome;

import org.readout.model.outcome.Status;

/** Which statuses can be told of one and the same act. */
final class Acts {
  private Acts() {}

  /** The same status, or a plan and its fulfilment: eight agreements planned, seven signed. */
  static boolean canBeOne(Status one, Status other) {
    return one == other || isFulfilment(one, other) || isFulfilment(other, one);
  }

  private static boolean isFulfilment(Status plan, Status deed) {
    return plan == Status.PLANNED && (deed == Status.SIGNED || deed == Status.AGREED);
  }
}

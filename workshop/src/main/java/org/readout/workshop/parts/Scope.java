package org.readout.workshop.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that can be said at a place; what is not in it is looked for in the one around it. */
final class Scope {
  private final @Nullable Scope outer;
  private Map<String, ValueType> names = new HashMap<>();
  private @Nullable ValueType looped;
  private boolean isOpen;

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  void put(String name, ValueType type) {
    names.put(name, type);
  }

  @Nullable ValueType find(String name) {
    ValueType own = names.get(name);
    return own == null && outer != null ? outer.find(name) : own;
  }

  /** Lets names be said here that nobody knows: of a part that is read out of its surroundings. */
  Scope open() {
    isOpen = true;
    return this;
  }

  boolean isOpen() {
    return isOpen || (outer != null && outer.isOpen());
  }

  /** The names of this scope alone; sorted. */
  Set<String> own() {
    return new TreeSet<>(names.keySet());
  }

  @Nullable ValueType findOwn(String name) {
    return names.get(name);
  }

  /** The entries of the list that is gone through here. */
  Scope over(ValueType each) {
    looped = each;
    return this;
  }

  ValueType looped() {
    if (looped != null) {
      return looped;
    }
    return outer == null ? ValueType.ANY : outer.looped();
  }

  /** Every name that can be said; sorted. */
  Set<String> all() {
    Set<String> all = outer == null ? new TreeSet<>() : outer.all();
    all.addAll(names.keySet());
    return all;
  }

  /** The names as they are now, to come back to. */
  Map<String, ValueType> now() {
    return new HashMap<>(names);
  }

  /** Goes back to names of before. */
  void backTo(Map<String, ValueType> before) {
    names = new HashMap<>(before);
  }

  /** Adds what another way through the part has left; where both have a name, what fits both. */
  void join(Map<String, ValueType> others) {
    others.forEach((name, type) -> names.merge(name, type, ValueType::either));
  }
}

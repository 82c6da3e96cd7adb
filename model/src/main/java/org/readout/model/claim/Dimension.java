package org.readout.model.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What a unit measures, with the factor that leads to the dimension's base unit. The mile is the
 * international one of 1959, 1609.344 m; the barrel of oil is 42 US gallons, 0.158987294928 m³.
 * Money is its own dimension for each currency, since a rate would be needed.
 *
 * @param base the unit of the dimension that its values are compared in
 * @param factor from the unit to that one
 */
public record Dimension(String base, BigDecimal factor) {
  private static final Map<String, Dimension> KNOWN =
      Map.ofEntries(
          Map.entry("mi", new Dimension("km", new BigDecimal("1.609344"))),
          Map.entry("m", new Dimension("km", new BigDecimal("0.001"))),
          Map.entry("ft", new Dimension("km", new BigDecimal("0.0003048"))),
          Map.entry("GW", new Dimension("MW", new BigDecimal("1000"))),
          Map.entry("kW", new Dimension("MW", new BigDecimal("0.001"))),
          Map.entry("kWh", new Dimension("MWh", new BigDecimal("0.001"))),
          Map.entry("GWh", new Dimension("MWh", new BigDecimal("1000"))),
          Map.entry("TWh", new Dimension("MWh", new BigDecimal("1000000"))),
          Map.entry("kg", new Dimension("tonnes", new BigDecimal("0.001"))),
          Map.entry("ha", new Dimension("km2", new BigDecimal("0.01"))),
          Map.entry("hectares", new Dimension("km2", new BigDecimal("0.01"))),
          Map.entry("acres", new Dimension("km2", new BigDecimal("0.0040468564224"))),
          Map.entry("barrels", new Dimension("m3", new BigDecimal("0.158987294928"))));

  private static final Set<String> PHYSICAL =
      Set.of("km", "km2", "m3", "m3/year", "MW", "tonnes", "barrels/day");

  /** The dimension of a unit; one of its own where it is no other's multiple. */
  public static Dimension of(String unit) {
    return KNOWN.getOrDefault(unit, new Dimension(unit, BigDecimal.ONE));
  }

  /** Whether the unit measures length, area, mass, power, energy or volume. */
  public static boolean isPhysical(String unit) {
    return KNOWN.containsKey(unit) || PHYSICAL.contains(unit);
  }

  /** A value of the unit, in the base unit. */
  public BigDecimal inBaseUnit(BigDecimal value) {
    return value.multiply(factor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension dimension && base.equals(dimension.base);
  }

  @Override
  public int hashCode() {
    return base.hashCode();
  }
}

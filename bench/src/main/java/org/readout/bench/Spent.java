package org.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/**
 * What the process has spent since: seconds by the clock, of its processors and of the thread that
 * asks, which other work on the machine does not lengthen as much, and the most heap that was in use
 * at once, garbage and all. The rest of the processors' time is the compiler's and the collector's.
 */
final class Spent {
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final long clock = System.nanoTime();
  private final long processor = system.getProcessCpuTime();
  private final long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

  double seconds() {
    return (System.nanoTime() - clock) / 1e9;
  }

  double processorSeconds() {
    return (system.getProcessCpuTime() - processor) / 1e9;
  }

  @Override
  public String toString() {
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        heap += pool.getPeakUsage().getUsed();
      }
    }
    return String.format(
        Locale.ROOT,
        "%.1f s by the clock, %.1f s of processor time, %.1f of it the thread's own, heap at most %d"
            + " of %d MB",
        seconds(),
        processorSeconds(),
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e9,
        heap >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}

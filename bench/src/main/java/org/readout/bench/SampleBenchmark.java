package org.readout.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;

/** Articles a second through extraction, documents a second through the rest. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SampleBenchmark {
  @Benchmark
  @OperationsPerInvocation(SampleVisit.FILES)
  public VisitRecord extractArticles(SampleVisit sample)
      throws IOException, InvalidDossierException {
    return sample.extract();
  }

  @Benchmark
  public byte[] renderDocuments(SampleVisit sample) throws IOException {
    return sample.render();
  }

  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public byte[] renderEightPages(EightPages briefing) throws IOException {
    return briefing.print();
  }

  @Benchmark
  public byte[] generateDocuments(SampleVisit sample) throws IOException, InvalidDossierException {
    return sample.publish(sample.extract());
  }

  @Benchmark
  public int checkDocuments(SampleVisit sample) throws IOException {
    return sample.check();
  }
}

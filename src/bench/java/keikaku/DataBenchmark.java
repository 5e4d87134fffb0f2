package keikaku;

import java.util.List;
import java.util.concurrent.TimeUnit;
import keikaku.emit.DataFile;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import keikaku.emit.json.JsonEmitter;
import keikaku.emit.ods.OdsEmitter;
import keikaku.emit.xlsx.XlsxEmitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** How long all tables take to write in one form. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DataBenchmark {

  @Benchmark
  public long csv(MadePlan made) {
    return size(new CsvEmitter(made.plan, tables(made)).files());
  }

  @Benchmark
  public long json(MadePlan made) {
    return size(new JsonEmitter(made.plan, tables(made), made.addresses).files());
  }

  @Benchmark
  public long excel(MadePlan made) {
    return size(new XlsxEmitter(made.plan.cover(), tables(made)).files());
  }

  @Benchmark
  public long openDocument(MadePlan made) {
    return size(new OdsEmitter(made.plan.cover(), tables(made)).files());
  }

  private static Tables tables(MadePlan made) {
    return Tables.of(made.plan, made.addresses);
  }

  private static long size(List<DataFile> files) {
    return files.stream().mapToLong(DataFile::size).sum();
  }
}

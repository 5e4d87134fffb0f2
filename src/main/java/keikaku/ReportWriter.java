package keikaku;

/** Tells what a run found, in one of the {@link ReportFormat}s. */
interface ReportWriter {

  void write(Result result);
}

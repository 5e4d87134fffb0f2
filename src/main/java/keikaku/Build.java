package keikaku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.Result.Release;
import keikaku.check.ConformanceChecker;
import keikaku.check.PlanReader;
import keikaku.conservation.ConservationChecker;
import keikaku.conservation.LostText;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.GonePage;
import keikaku.emit.site.Theme;
import keikaku.emit.site.ThemeException;
import keikaku.emit.site.inspect.PageChecker;
import keikaku.ledger.Ledgers;
import keikaku.model.Plan;
import keikaku.output.Disk;
import keikaku.output.Inspection;
import keikaku.output.Outcome;
import keikaku.output.OutputInUse;
import keikaku.output.Publisher;
import keikaku.output.RefusedOutput;
import keikaku.source.ContentReader;

/**
 * How a content folder becomes a published site.
 *
 * <pre>
 * content/ ──PlanReader──► Plan ──Presentation──► artifacts ──Publisher──► public/
 *                │                                    │
 *              Report                           PageInspection
 * </pre>
 */
final class Build {

  private final Project project;
  private final Phrases phrases;
  private final boolean strict;

  /**
   * @param strict whether warnings stand against a release as well
   */
  Build(Project project, Phrases phrases, boolean strict) {
    this.project = project;
    this.phrases = phrases;
    this.strict = strict;
  }

  /** What becomes of a release that is made. */
  private interface Use {
    Outcome of(List<Artifact> artifacts, Inspection inspection) throws IOException, RefusedOutput;
  }

  /**
   * Makes the site and puts it in the place of the old one, unless something is wrong.
   *
   * @param live whether the folder is to be a symbolic link, so that readers never miss a file
   */
  Result publish(boolean live, Progress progress) throws IOException, RefusedOutput, OutputInUse {
    Disk disk = Disk.ofThisMachine();
    try (Publisher publisher = Publisher.open(project.destination(live), disk)) {
      Optional<Path> folder = Optional.of(project.shown(project.output()));
      Prepared prepared = prepare(Presentation::withPictures);
      return run(prepared, folder, progress, publisher::publish);
    }
  }

  /** Does everything that building does, except draw pictures and write. */
  Result check(Progress progress) throws IOException, RefusedOutput {
    return run(prepare(), Optional.empty(), progress, Publisher::rehearse);
  }

  /**
   * A plan ready to be published, or why there is none.
   *
   * @param presentation nothing when the findings stand against it
   * @param ledgers what was published before
   */
  record Prepared(List<Finding> findings, Optional<Presentation> presentation, Ledgers ledgers) {}

  /** How a plan is laid out as a site. */
  private interface Presenting {
    Presentation of(Plan plan, Project project, List<GonePage> gone);
  }

  /** Reads and checks the content, and lays out the site; its pages are not made yet. */
  Prepared prepare() {
    return prepare(Presentation::of);
  }

  private Prepared prepare(Presenting presenting) {
    Report report = new Report();
    Path content = project.content();
    Optional<Plan> plan = PlanReader.read(content, report);
    if (plan.isPresent() && !Theme.conforms(project.theme())) {
      ConformanceChecker.check(content, report);
    }
    Ledgers ledgers = Ledgers.read(content, ContentReader.label(content), report);
    if (plan.isEmpty() || stands(report)) {
      return new Prepared(findings(report), Optional.empty(), ledgers);
    }
    try {
      Presentation presentation = presenting.of(plan.get(), project, ledgers.gone());
      ledgers.check(presentation.offer(), report);
      Optional<Presentation> sound = Optional.of(presentation).filter(one -> !stands(report));
      return new Prepared(findings(report), sound, ledgers);
    } catch (ThemeException fault) {
      return new Prepared(List.of(Finding.of(fault, phrases)), Optional.empty(), ledgers);
    }
  }

  private Result run(Prepared prepared, Optional<Path> folder, Progress progress, Use use)
      throws IOException, RefusedOutput {
    if (prepared.presentation().isEmpty()) {
      return new Result(prepared.findings(), Optional.empty(), true, progress.time());
    }
    Presentation presentation = prepared.presentation().get();
    try {
      List<Artifact> artifacts = presentation.artifacts();
      Inspection progressing = progress.watching(artifacts.size());
      PageInspection inspection = inspection(presentation.plan(), progressing);
      Outcome outcome = use.of(artifacts, inspection);
      List<Remark> remarks = new ArrayList<>(presentation.remarks());
      if (folder.isPresent() && project.isInItsPlace()) {
        record(prepared.ledgers(), presentation).ifPresent(remarks::add);
      }
      Release release = release(folder, presentation, outcome, remarks);
      return new Result(prepared.findings(), Optional.of(release), false, progress.time());
    } catch (ThemeException fault) {
      return failed(Finding.of(fault, phrases), progress);
    } catch (LostText lost) {
      Place place = new PlaceFinder(project.content()).find(lost);
      return failed(Finding.of(lost, place, phrases), progress);
    }
  }

  /** Remembers what has been published; a site published elsewhere is a trial, to be forgotten. */
  private static Optional<Remark> record(Ledgers ledgers, Presentation presentation) {
    try {
      int recorded = ledgers.record(presentation.offer());
      return recorded == 0
          ? Optional.empty()
          : Optional.of(Remark.of("ledger.written", "count", recorded));
    } catch (IOException e) {
      return Optional.of(Remark.of("ledger.unwritten"));
    }
  }

  private static Result failed(Finding finding, Progress progress) {
    return new Result(List.of(finding), Optional.empty(), true, progress.time());
  }

  private PageInspection inspection(Plan plan, Inspection progress) {
    Addresses addresses = Addresses.of(plan, project.base());
    return new PageInspection(
        PageChecker.of(plan, addresses), ConservationChecker.of(plan, addresses), progress);
  }

  private List<Finding> findings(Report report) {
    return report.diagnostics().stream().map(this::finding).toList();
  }

  private Finding finding(Diagnostic diagnostic) {
    return Finding.of(diagnostic, phrases);
  }

  private boolean stands(Report report) {
    return report.hasErrors() || (strict && report.count(Severity.WARNING) > 0);
  }

  private static Release release(
      Optional<Path> folder, Presentation presentation, Outcome outcome, List<Remark> remarks) {
    return new Release(
        folder,
        presentation.pages(),
        presentation.data(),
        outcome.files(),
        outcome.written(),
        outcome.removed(),
        remarks);
  }
}

package keikaku.intake;

/** What came of reading a published document: a plan, or the reason why it was refused. */
public sealed interface Intake permits Imported, Refused {}

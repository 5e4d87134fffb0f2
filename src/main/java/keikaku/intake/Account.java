package keikaku.intake;

/** Where a character of the source ended up. */
enum Account {
  /** In a field of the content. */
  FIELD,
  /** It gives the document its form: a bullet, a bracket round a grade, the name of a label. */
  FORM,
  /** Page furniture: a page number, a running head. */
  FURNITURE,
  /** It found no place, and somebody has to look at it. */
  UNPLACED
}

/**
 * Makes a function that works out its answer once for each object that it is asked about, and
 * forgets it together with the object.
 */
export function oncePer<Subject extends object, Answer>(
  workOut: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    let kept = known.get(subject);
    if (!kept) {
      kept = { answer: workOut(subject) };
      known.set(subject, kept);
    }
    return kept.answer;
  };
}

/** So long nobody asks for a page before the work begins: what the reader looks at goes first. */
const rest = 4000;

/** So many papers and fewer are worked out before a page is shown. */
const few = 1000;

/** Whether pages show what was known before the last edits: while a large site is worked on. */
export function waitsForEdits(papers: readonly unknown[]): boolean {
  return import.meta.env.DEV && papers.length > few;
}

/**
 * What takes long is answered, while the site is worked on, as it was before the last edits; it is
 * worked out anew in the background. Before it was worked out at all, it is answered by nothing.
 */
export function lastKnown<Subject extends object, Answer>(
  workOut: (subject: Subject) => Promise<Answer>,
  nothing: Answer,
): (subject: Subject) => Answer {
  let known = nothing;
  let asked: Subject | undefined;
  let begun: Subject | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = async () => {
    const subject = asked;
    if (subject === undefined) return;
    begun = subject;
    const answer = await workOut(subject).catch(() => undefined);
    if (answer !== undefined && subject === asked) known = answer;
  };
  return (subject) => {
    asked = subject;
    clearTimeout(timer);
    if (subject !== begun) timer = setTimeout(begin, rest);
    return known;
  };
}

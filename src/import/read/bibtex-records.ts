/** A record of a BibTeX file, or what is wrong with it. */
export type BibtexRecord = { line: number; source: string } | { line: number; problem: string };

const recordStart = /^[ \t]*@[ \t]*([A-Za-z]+)\s*[{(]/;
/** Longer records are broken or hostile. */
const longestRecord = 200_000;

/**
 * Cuts a BibTeX file into records by their brackets, so that a broken one does not take the others
 * with it. Comments and preambles are left out, `@string` macros are handed to `addMacro`.
 */
export function* bibtexRecords(
  text: string,
  addMacro: (source: string) => void,
): Generator<BibtexRecord> {
  let line = 1;
  let counted = 0;
  const opening = new RegExp(recordStart, 'gm');
  let match = opening.exec(text);
  while (match) {
    const start = match.index;
    const content = opening.lastIndex;
    const type = match[1]?.toLowerCase();
    for (let at = text.indexOf('\n', counted); at >= 0 && at < start; ) {
      line++;
      counted = at + 1;
      at = text.indexOf('\n', counted);
    }
    match = opening.exec(text);
    if (type === 'comment' || type === 'preamble') continue;
    const end = recordEnd(text, content, match?.index ?? text.length);
    if (end === undefined) {
      yield { line, problem: 'a bracket of this record is not closed' };
    } else if (end - start > longestRecord) {
      yield { line, problem: `a record of ${end - start} characters` };
    } else if (type === 'string') addMacro(text.slice(start, end));
    else yield { line, source: text.slice(start, end) };
  }
}

/** Where the bracket closes that stands before an offset; undefined where it does not. */
function recordEnd(text: string, start: number, limit: number): number | undefined {
  const close = text[start - 1] === '(' ? ')' : '}';
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (depth === 0 && character === close) return at + 1;
    else if (character === '{') depth++;
    else if (character === '}' && depth > 0) depth--;
  }
  return undefined;
}

/** A record of a BibTeX file, or what is wrong with it. */
export type BibtexRecord = { line: number; source: string } | { line: number; problem: string };

const opening = /^[ \t]*@[ \t]*([A-Za-z]+)\s*[{(]/gm;
/** Longer records are broken or hostile. */
const longestRecord = 200_000;

/**
 * Cuts a BibTeX file into records by their brackets, so that a broken one does not take the others
 * with it. Comments and preambles are left out; `@string` macros are collected.
 */
export function readBibtexFile(text: string): { records: BibtexRecord[]; macros: string } {
  const records: BibtexRecord[] = [];
  const macros: string[] = [];
  const starts = [...text.matchAll(opening)];
  let line = 1;
  let counted = 0;
  for (const [index, match] of starts.entries()) {
    line += text.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const type = match[1]?.toLowerCase();
    if (type === 'comment' || type === 'preamble') continue;
    const next = starts[index + 1]?.index ?? text.length;
    const end = recordEnd(text, match.index + match[0].length, next);
    if (end === undefined) {
      records.push({ line, problem: 'a bracket of this record is not closed' });
    } else if (end - match.index > longestRecord) {
      records.push({ line, problem: `a record of ${end - match.index} characters` });
    } else {
      const source = text.slice(match.index, end);
      if (type === 'string') macros.push(source);
      else records.push({ line, source });
    }
  }
  return { records, macros: macros.join('\n') };
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

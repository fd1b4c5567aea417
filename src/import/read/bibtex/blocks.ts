/** A record or an `@string` of a BibTeX file: what stands between its brackets. */
export interface BibtexBlock {
  line: number;
  /** In small letters. */
  type: string;
  body: string;
}

/** Where a record cannot be cut out, and why. */
export interface BrokenBlock {
  line: number;
  problem: string;
}

/** Longer records are broken or hostile. */
const longestRecord = 1_000_000;

/** Types may have signs in them: Mendeley writes `@book_section`. */
const opening = /(?<!\w)@[ \t]*([A-Za-z][\w.:+-]*)\s*([{(])/g;
/** What follows the bracket: a key, or at once the first field. */
const beginning = /\s*(?:[^\s,{}()"=%]+\s*)?(?:,|=\s*["{\w])/y;
const recordOfLine = /^[ \t]*@[ \t]*[A-Za-z][\w.:+-]*\s*(?:\{|\(\s*[^\s,{}()"=%]+\s*[,=])/gm;
const commentOfLine = /^[ \t]*@[ \t]*(?:comment|preamble)\s*[{(]/gim;
const isPassedOver = /^(?:comment|preamble)$/;

/** Recognized by so much of a file. */
const recognizedWithin = 200_000;
/** An item, a heading or a row of Markdown with a link in it. */
const linkedItem = /^[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|\|)[ \t].*\]\(/gm;

/**
 * True where a text has a record of BibTeX. A list in Markdown can end with a record that says how to
 * cite it: then it is none of BibTeX.
 */
export function looksLikeBibtex(text: string): boolean {
  const nextOpening = openingsOf(text);
  for (let found = nextOpening(0); found; found = nextOpening(found.content)) {
    if (isPassedOver.test(found.type) || !fits(beginning, text, found.content)) continue;
    return !isMarkdown(text.slice(0, recognizedWithin));
  }
  return false;
}

function isMarkdown(start: string): boolean {
  const items = start.match(linkedItem)?.length ?? 0;
  if (items < 3) return false;
  const records = [...bibtexBlocks(start)].map((block) =>
    'body' in block ? block.body.length : 0,
  );
  return records.reduce((sum, length) => sum + length, 0) < start.length / 2;
}

/**
 * Cuts a BibTeX file into records by their brackets, so that a broken one does not take the others
 * with it. Comments, preambles and what stands between records are left out.
 */
export function* bibtexBlocks(text: string): Generator<BibtexBlock | BrokenBlock> {
  const nextOpening = openingsOf(text);
  let last = 0;
  for (let found = nextOpening(0); found; found = nextOpening(last)) {
    const { type, content, line, bracket, isAlone } = found;
    const passOver = isPassedOver.test(type);
    // No farther than where the next one begins on a line of its own.
    const limit = next(passOver ? commentOfLine : recordOfLine, text, content);
    const end = blockEnd(text, content, limit, bracket);
    last = end ?? (isAlone ? content : limit);
    if (passOver) continue;
    if (end === undefined) yield { line, problem: 'a bracket of this record is not closed' };
    else if (end - content > longestRecord) {
      yield { line, problem: `a record of ${end - content} characters` };
    } else yield { line, type, body: text.slice(content, end - 1) };
  }
}

interface Opening {
  line: number;
  type: string;
  bracket: string;
  /** Offset behind the bracket. */
  content: number;
  /** True on a line of its own or directly behind another record. */
  isAlone: boolean;
}

/**
 * Finds where records begin, one after the other: on a line of their own or directly behind another
 * record, else with a key. What is commented out by `%` is none.
 */
function openingsOf(text: string): (from: number) => Opening | undefined {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (from) => {
    opening.lastIndex = from;
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
      const content = opening.lastIndex;
      for (; lineEnd >= 0 && lineEnd < match.index; lineEnd = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = lineEnd + 1;
      }
      const [, type = '', bracket = ''] = match;
      const before = text.slice(Math.max(lineStart, from), match.index);
      const isAlone = bracket === '{' && /^[\s,;\uFEFF]*$/.test(before);
      if (isAlone || (!/^\s*%/.test(before) && fits(beginning, text, content))) {
        return { line, type: type.toLowerCase(), bracket, content, isAlone };
      }
      opening.lastIndex = content;
    }
    return undefined;
  };
}

function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Offset behind the bracket that closes a block. A backslash takes the meaning from a bracket
 * (`\{`), a `%` between fields that of its line. Where nothing fits then, every bracket counts, as
 * for BibTeX itself: a path can end in a backslash (`{C:\}`).
 */
function blockEnd(text: string, content: number, limit: number, bracket: string) {
  const close = bracket === '(' ? ')' : '}';
  const ways = [/[{}()\\"%]/g, /[{}()\\]/g, /[{}()]/g];
  for (const telling of ways) {
    const end = closing(text, content, limit, close, telling);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** @param telling the signs that have a meaning. */
function closing(
  text: string,
  content: number,
  limit: number,
  close: string,
  telling: RegExp,
): number | undefined {
  let depth = 0;
  let isQuoted = false;
  telling.lastIndex = content;
  for (let match = telling.exec(text); match; match = telling.exec(text)) {
    const [sign] = match;
    if (match.index >= limit) return undefined;
    if (sign === '\\') telling.lastIndex++;
    else if (sign === '{') depth++;
    else if (depth > 0) depth -= sign === '}' ? 1 : 0;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '%') telling.lastIndex = next(/\n|$/g, text, match.index);
    else if (sign === close) return match.index + 1;
  }
  return undefined;
}

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
const openingOfLine = /^[ \t]*@[ \t]*[A-Za-z][\w.:+-]*\s*[{(]/gm;
/** What follows the bracket: a key, or at once the first field. */
const start = /\s*(?:[^\s,{}()"=%]+\s*)?(?:,|=\s*["{\w])/y;

/** True where a text has a record of BibTeX. */
export function looksLikeBibtex(text: string): boolean {
  for (let found = nextOpening(text, 0); found; found = nextOpening(text, found.content)) {
    if (!isPassedOver.test(found.type) && fits(start, text, found.content)) return true;
  }
  return false;
}

const isPassedOver = /^(?:comment|preamble)$/;

/**
 * Cuts a BibTeX file into records by their brackets, so that a broken one does not take the others
 * with it. Comments, preambles and what stands between records are left out.
 */
export function* bibtexBlocks(text: string): Generator<BibtexBlock | BrokenBlock> {
  let line = 1;
  let counted = 0;
  let last = 0;
  for (let found = nextOpening(text, 0); found; found = nextOpening(text, last)) {
    const { type, content, bracket } = found;
    const end = isPassedOver.test(type)
      ? closing(text, content, text.length, bracket)
      : recordEnd(text, content, bracket);
    last = end ?? content;
    if (isPassedOver.test(type)) continue;
    for (let at = text.indexOf('\n', counted); at >= 0 && at < found.at; ) {
      line++;
      counted = at + 1;
      at = text.indexOf('\n', counted);
    }
    if (end === undefined) {
      yield { line, problem: 'a bracket of this record is not closed' };
    } else if (end - content > longestRecord) {
      yield { line, problem: `a record of ${end - content} characters` };
    } else yield { line, type, body: text.slice(content, end - 1) };
  }
}

interface Opening {
  at: number;
  type: string;
  bracket: string;
  /** Offset behind the bracket. */
  content: number;
}

/**
 * The next place where a record begins: on a line of its own or directly behind another one, else
 * with a key. What is commented out by `%` is none.
 */
function nextOpening(text: string, from: number): Opening | undefined {
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const content = opening.lastIndex;
    const [, type = '', bracket = ''] = match;
    const before = text.slice(Math.max(text.lastIndexOf('\n', match.index) + 1, from), match.index);
    const isAlone = bracket === '{' && /^[\s,;\uFEFF]*$/.test(before);
    if (isAlone || (!/^\s*%/.test(before) && fits(start, text, content))) {
      return { at: match.index, type: type.toLowerCase(), bracket, content };
    }
    opening.lastIndex = content;
  }
  return undefined;
}

/**
 * Where a record ends: no farther than where the next one begins on a line of its own. A backslash
 * takes the meaning from a bracket (`\{`), except where nothing fits then: BibTeX itself counts
 * every bracket, and a path can end in a backslash (`{C:\}`).
 */
function recordEnd(text: string, content: number, bracket: string): number | undefined {
  let limit = text.length;
  openingOfLine.lastIndex = content;
  for (let match = openingOfLine.exec(text); match; match = openingOfLine.exec(text)) {
    if (!fits(start, text, openingOfLine.lastIndex)) continue;
    limit = match.index;
    break;
  }
  return closing(text, content, limit, bracket) ?? closing(text, content, limit, bracket, false);
}

/** Offset behind the bracket that closes another one; undefined where none does. */
function closing(
  text: string,
  content: number,
  limit: number,
  bracket: string,
  escapes = true,
): number | undefined {
  const close = bracket === '(' ? ')' : '}';
  let depth = 0;
  let isQuoted = false;
  for (let at = content; at < limit; at++) {
    const character = text[at];
    if (character === '\\' && escapes) at++;
    else if (character === '{') depth++;
    else if (depth > 0) depth -= character === '}' ? 1 : 0;
    else if (character === '"' && close === ')') isQuoted = !isQuoted;
    else if (character === close && !isQuoted) return at + 1;
  }
  return undefined;
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

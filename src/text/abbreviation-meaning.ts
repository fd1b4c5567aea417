/** An abbreviation in brackets and the words before them for which it stands. */
export interface AbbreviationUse {
  short: string;
  long: string;
  /** Where the long form begins, and where the bracket ends. */
  start: number;
  end: number;
}

const inBrackets = /\(\s*(?:["“'])?([^()"“”;,:]{2,24}?)["”']?\s*(?:[,;:][^()]*)?\)/g;
/** “ABC (A Better Cake)” has them the other way round. */
const beforeBrackets = /(?<![\p{L}\p{N}-])([\p{L}\p{N}][\p{L}\p{N}+*-]{1,23})\s\(([^()]{6,90})\)/gu;

/**
 * Finds abbreviations with their meaning in a text: “Long Form (LF)”, and “LF (Long Form)”.
 * @see Schwartz & Hearst (2003), A simple algorithm for identifying abbreviation definitions in
 * biomedical text, https://doi.org/10.1142/9789812776303_0042
 */
export function abbreviationUses(text: string): AbbreviationUse[] {
  const uses: AbbreviationUse[] = [];
  if (!text.includes('(')) return uses;
  for (const match of text.matchAll(inBrackets)) {
    const short = (match[1] ?? '').trim();
    if (!isShort(short)) continue;
    const before = text.slice(0, match.index).trimEnd();
    const start = startOfLong(short, before);
    if (start === undefined) continue;
    uses.push({ short, long: before.slice(start), start, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(beforeBrackets)) {
    const [whole, short = '', long = ''] = match;
    if (!isShort(short) || long.split(/\s+/).length < 2) continue;
    const found = startOfLong(short, long);
    if (found === undefined || long.slice(0, found).trim() !== '') continue;
    uses.push({ short, long, start: match.index, end: match.index + whole.length });
  }
  return uses;
}

/** At most two words, with a capital or a figure and a letter in them. */
function isShort(text: string): boolean {
  return (
    text.length >= 2 &&
    text.split(/\s+/).length <= 2 &&
    /\p{L}/u.test(text) &&
    /\p{Lu}|\p{N}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text)
  );
}

/**
 * Where the long form begins in the words before: its letters stand in it in their order, the first
 * one at the start of a word.
 */
function startOfLong(written: string, before: string): number | undefined {
  const short = written.replace(/(?<=\p{Lu})s$/u, '');
  const letters = [...short.toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const mostWords = Math.min(letters.length + 5, letters.length * 2);
  const words = [...before.matchAll(/\S+/g)];
  const from = words.at(-Math.min(words.length, mostWords))?.index ?? 0;
  let at = before.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters[letter];
    const isFirst = letter === 0;
    while (
      at >= from &&
      (before[at]?.toLowerCase() !== wanted ||
        (isFirst && at > 0 && /[\p{L}\p{N}]/u.test(before[at - 1] ?? '')))
    ) {
      at--;
    }
    if (at < from) return undefined;
    at--;
  }
  // “Self-supervised Optimization (SO)” begins with the whole word.
  const start = before.lastIndexOf(' ', at) + 1;
  const long = before.slice(start);
  // A long form has more letters than the short one, and does not hold it as a word.
  if (long.length <= short.length || long.split(/\s+/).some((word) => word === written)) {
    return undefined;
  }
  return /[.!?;]\s/.test(long) ? undefined : start;
}

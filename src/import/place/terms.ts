/** Words and pairs of neighbouring words of a text, with how often each stands in it. */
export type Terms = Map<string, number>;

/** Words that only hold sentences together; pairs do not reach across them. */
const functionWords = new Set(
  'an and are as at be by can for from in is it its of on or our that the this to we which with'.split(
    ' ',
  ),
);

/** Longer strings of letters are damage, not words. */
const longestWord = 40;

/** A title says what a paper is about in fewer words than an abstract. */
const titleWeight = 2;

/** The terms of a paper's title and abstract, both as text without mathematics. */
export function paperTerms(title: string, abstract: string): Terms {
  const terms: Terms = new Map();
  countTerms(terms, title, titleWeight);
  countTerms(terms, abstract, 1);
  return terms;
}

/** The terms of phrases that have nothing to do with each other's neighbours. */
export function phraseTerms(phrases: string[]): Terms {
  const terms: Terms = new Map();
  for (const phrase of phrases) countTerms(terms, phrase, 1);
  return terms;
}

/** Markdown as text: without mathematics and addresses, whose letters are no words. */
export function wordsOfMarkdown(markdown: string): string {
  return markdown.replace(/(?<!\\)\$[^$]*\$|https?:\/\/[^\s)>]*/g, ' ');
}

export function isPair(term: string): boolean {
  return term.includes(' ');
}

function countTerms(terms: Terms, text: string, weight: number): void {
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + weight);
  let previous: string | undefined;
  for (const token of tokensOf(text)) {
    if (token.length < 2 || token.length > longestWord || functionWords.has(token)) {
      previous = undefined;
      continue;
    }
    add(token);
    if (previous !== undefined) add(`${previous} ${token}`);
    previous = token;
  }
}

/** Words and the signs that part them, without accents. Most texts have letters of ASCII alone, which is told sooner. */
function tokensOf(text: string): string[] {
  if (isAscii.test(text)) return text.toLowerCase().match(/[a-z][a-z0-9]*|[.,;:!?()]/g) ?? [];
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().match(/\p{L}[\p{L}\p{N}]*|[.,;:!?()]/gu) ?? [];
}

/** All but control characters, of which a text has none but blanks. */
const isAscii = /^[\t\n\r -~]*$/;

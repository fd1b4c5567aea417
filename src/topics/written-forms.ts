import type { PaperWords } from './phrase-table.ts';
import type { PhraseWord } from './phrase-words.ts';

/** How often each way of writing was used. */
type Counts = Map<string, number>;

/**
 * How authors write phrases: in the form that they use most often, with the capitals that words have
 * in running text.
 * @param wanted keys of phrases: their terms with blanks between.
 * @returns for each key the phrase as written, in lower case but for names and abbreviations.
 */
export function writtenForms(
  papers: PaperWords[],
  wanted: ReadonlySet<string>,
): Map<string, string> {
  /** Forms in lower case; of each, the ways in which it was written where capitals mean something. */
  const forms = new Map<string, Counts>();
  const cases = new Map<string, Counts>();
  const wordCases = new Map<string, Counts>();
  const longest = Math.max(0, ...[...wanted].map((key) => key.split(' ').length));
  for (const { title, abstract, keywords } of papers) {
    const parts = [
      { words: title, tells: !isTitleCase(title) },
      { words: abstract, tells: true },
      { words: keywords, tells: false },
    ];
    for (const { words, tells } of parts) {
      for (let at = 0; at < words.length; at++) {
        const startsSentence = at === 0 || words[at - 1]?.kind === 'end';
        const { written: word = '' } = words[at] ?? {};
        if (tells && !startsSentence) add(wordCases, word.toLowerCase(), word, 1);
        for (let length = 1; length <= longest && at + length <= words.length; length++) {
          const phrase = words.slice(at, at + length);
          const key = phrase.map(({ term }) => term).join(' ');
          if (!wanted.has(key)) continue;
          const written = writtenPhrase(phrase);
          const lower = written.toLowerCase();
          // At the end of a noun phrase a word has the form that it has in a name.
          const isHead = words[at + length]?.kind !== 'telling';
          const oblique = phrase.filter((one) => one.oblique).length;
          add(forms, key, lower, (isHead ? 2 : 1) * obliqueWeight ** oblique);
          if (tells && !startsSentence) add(cases, lower, written, 1);
          else add(cases, lower, withoutPlainCapitals(written), unsure);
        }
      }
    }
  }
  return new Map(
    [...forms].map(([key, written]) => {
      const lower = mostFrequent(written);
      const counts = cases.get(lower) ?? new Map<string, number>();
      if ([...counts.values()].some((count) => count >= 1)) return [key, usualCase(lower, counts)];
      const usual = usualCase(lower, counts);
      return [key, usual.replace(anyWord, (word) => usualCase(word, wordCases.get(word)))];
    }),
  );
}

/** A form in which a word names nothing counts so much. */
const obliqueWeight = 0.3;
/** Where a capital may stand for the place alone, the way of writing counts so much. */
const unsure = 0.01;
/** A phrase that is written in lower case so often is no name. */
const oftenLower = 0.4;

function add(all: Map<string, Counts>, key: string, form: string, weight: number): void {
  const counts = all.get(key) ?? new Map<string, number>();
  counts.set(form, (counts.get(form) ?? 0) + weight);
  all.set(key, counts);
}

/** Of equally frequent ones the one in lower case. */
function mostFrequent(counts: Counts): string {
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a > b ? -1 : 1));
  return best?.[0] ?? '';
}

const anyWord = /[^\s-]+/g;

function usualCase(lower: string, cases: Counts = new Map()): string {
  const usual = mostFrequent(cases) || lower;
  return (cases.get(lower) ?? 0) >= oftenLower * (cases.get(usual) ?? 1) ? lower : usual;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words with hyphens where they were, and no blanks in scripts that have none. */
function writtenPhrase(words: PhraseWord[]): string {
  return words.reduce((text, { written, hyphened }) => {
    if (text === '') return written;
    if (hyphened) return `${text}-${written}`;
    return unspaced.test(text.slice(-1)) && unspaced.test(written)
      ? text + written
      : `${text} ${written}`;
  }, '');
}

/** Words with one capital, at their start, in lower case; “LoRA” and “NLP” stay. */
function withoutPlainCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/gu, (word) =>
    word.toLowerCase(),
  );
}

/** Whether most longer words of a title have a capital, which then says nothing about them. */
function isTitleCase(words: PhraseWord[]): boolean {
  const long = words.filter(({ kind }, at) => kind !== 'end' && kind !== 'joining' && at > 0);
  return long.filter(({ written }) => /^\p{Lu}/u.test(written)).length > long.length / 2;
}

import type { TopicPaper } from './paper-terms.ts';
import { type PhraseWord, readPhraseWords } from './phrase-words.ts';

/** A phrase of one to three words that may name a topic. */
export interface Phrase {
  /** The terms of its words. */
  terms: string[];
  /** How many papers have it. */
  spread: number;
  /** How many of them have it in their title. */
  titled: number;
  /** How many of them have it in keywords alone, which may be words of a database. */
  onlyKeyword: number;
  /** How often it stands in titles and abstracts, and how often no further word of meaning follows. */
  uses: number;
  endings: number;
  /** Words in it that say by themselves what a paper is about, and words that say little. */
  telling: number;
  vague: number;
}

/** The phrases of papers. */
export interface PhraseTable {
  phrases: Phrase[];
  /** For each paper the numbers of its phrases. */
  inPapers: Int32Array[];
  /** For each of these 1 where it stands in the title. */
  inTitles: Uint8Array[];
}

/** A paper as words, by the parts that say what it is about in different ways. */
export interface PaperWords {
  title: PhraseWord[];
  abstract: PhraseWord[];
  keywords: PhraseWord[];
}

const longestPhrase = 3;

/** Reads papers as words. */
export function readPapers(papers: TopicPaper[]): PaperWords[] {
  return papers.map((paper) => {
    const [title = [], abstract = [], keywords = []] = readPhraseWords([
      paper.title,
      paper.abstract,
      paper.keywords.join(' · '),
    ]);
    return { title, abstract, keywords };
  });
}

/**
 * Finds the phrases that stand in several papers, longer ones among those whose words do (as in
 * Agrawal & Srikant 1994, Fast algorithms for mining association rules).
 * @param fewest papers that a phrase must stand in.
 */
export function findPhrases(papers: PaperWords[], fewest: number): PhraseTable {
  const numbers = new Map<string, number>();
  const phrases: Phrase[] = [];
  const found = papers.map(() => new Map<number, number>());
  const frequent = frequentWords(papers, fewest);
  for (let length = 1; length <= longestPhrase; length++) {
    const kept = spreadPhrases(papers, length, fewest, frequent);
    for (const [at, paper] of papers.entries()) {
      const own = found[at] ?? new Map<number, number>();
      for (const part of ['title', 'abstract', 'keywords'] as const) {
        eachPhrase(paper[part], length, frequent, (key, words, next) => {
          if (!kept.has(key)) return;
          const number = numbers.get(key) ?? phrases.push(newPhrase(words)) - 1;
          numbers.set(key, number);
          const phrase = phrases[number];
          if (!phrase) return;
          if (part !== 'keywords') {
            phrase.uses++;
            if (next === undefined || next.kind === 'end' || next.kind === 'joining')
              phrase.endings++;
          }
          if (own.has(number)) return;
          phrase.spread++;
          if (part === 'title') phrase.titled++;
          if (part === 'keywords') phrase.onlyKeyword++;
          own.set(number, part === 'title' ? 1 : 0);
        });
      }
    }
  }
  return {
    phrases,
    inPapers: found.map((map) => Int32Array.from(map.keys())),
    inTitles: found.map((map) => Uint8Array.from(map.values())),
  };
}

/** The phrases of so many words that stand in enough papers. */
function spreadPhrases(
  papers: PaperWords[],
  length: number,
  fewest: number,
  frequent: ReadonlySet<string>,
): Set<string> {
  const spread = new Map<string, number>();
  for (const { title, abstract, keywords } of papers) {
    const seen = new Set<string>();
    for (const words of [title, abstract, keywords]) {
      eachPhrase(words, length, frequent, (key) => seen.add(key));
    }
    for (const key of seen) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  return new Set([...spread].filter(([, count]) => count >= fewest).map(([key]) => key));
}

function newPhrase(words: PhraseWord[]): Phrase {
  return {
    terms: words.map(({ term }) => term),
    spread: 0,
    titled: 0,
    onlyKeyword: 0,
    uses: 0,
    endings: 0,
    telling: leansOnNothing(words) ? 0 : words.filter(({ kind }) => kind === 'telling').length,
    vague: words.filter(({ kind }) => kind === 'vague').length,
  };
}

/** “Approach to memory” says no more than “memory”. */
function leansOnNothing([first, second]: PhraseWord[]): boolean {
  return first?.kind === 'vague' && second?.kind === 'joining';
}

/** The terms of words that stand in enough papers: no others can make a phrase that does. */
function frequentWords(papers: PaperWords[], fewest: number): Set<string> {
  const spread = new Map<string, number>();
  for (const { title, abstract, keywords } of papers) {
    const terms = new Set([...title, ...abstract, ...keywords].map(({ term }) => term));
    for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return new Set([...spread].filter(([, count]) => count >= fewest).map(([term]) => term));
}

/** Calls back with each phrase of so many words that are frequent enough. */
function eachPhrase(
  words: PhraseWord[],
  length: number,
  frequent: ReadonlySet<string>,
  use: (key: string, words: PhraseWord[], next: PhraseWord | undefined) => void,
): void {
  for (let at = 0; at + length <= words.length; at++) {
    const phrase = words.slice(at, at + length);
    const next = words[at + length];
    if (!isPhrase(phrase, next)) continue;
    if (phrase.some(({ kind, term }) => kind !== 'joining' && !frequent.has(term))) continue;
    use(phrase.map(({ term }) => term).join(' '), phrase, next);
  }
}

/**
 * Starts and ends with words that say something, with whole compounds: “supervised learning” is no
 * part of “self-supervised learning”. Words that join others stand between them.
 */
function isPhrase(words: PhraseWord[], next: PhraseWord | undefined): boolean {
  return (
    words.every(({ kind }) => kind !== 'end') &&
    words[0]?.kind !== 'joining' &&
    words.at(-1)?.kind !== 'joining' &&
    !words[0]?.hyphened &&
    !next?.hyphened
  );
}

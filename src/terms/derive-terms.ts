import type { TopicPaper } from '../topics/paper-terms.ts';
import { findPhrases, type Phrase, type PhraseTable, readPapers } from '../topics/phrase-table.ts';
import { readPhraseWords } from '../topics/phrase-words.ts';
import { isName } from '../topics/telling-phrases.ts';
import { writtenForms } from '../topics/written-forms.ts';

/** Terms of a paper at most. */
const termsPerPaper = 4;
/** So many of a paper's best phrases are looked at when those are sought that papers share. */
const candidatesPerPaper = 10;

/** A phrase of more of the papers leads nowhere in particular; in a small collection of half of them. */
const mostShare = 0.08;
const mostOfFew = 0.5;
const fewPapers = 40;
/** In a larger collection a phrase of two papers is chance. */
const largeCollection = 200;
/** A title says what a paper is about in fewer words than an abstract; so do keywords. */
const titleWeight = 2;
/** By their number of words: a pair says what a word leaves open. */
const lengthWeights = [0, 0.4, 1.15, 1.25];
/** A word that says little by itself makes a phrase weaker. */
const vagueWeight = 0.5;
/** A term that people of the collection use as one says more than chance neighbours. */
const knownWeight = 1.7;
/** A term that speaks for a paper so little beside its best one is not told. */
const leastOfBest = 0.3;

/**
 * Finds for each paper the phrases that say what it is about and that other papers share: rare in
 * the collection, standing in titles, written as a whole.
 * @param known terms of the collection, such as those of its glossary, as they are written.
 * @returns for each paper at most four phrases, the one that says most first; each is one of
 * another paper too.
 */
export function deriveTerms(papers: TopicPaper[], known: readonly string[] = []): string[][] {
  const words = readPapers(papers);
  const table = findPhrases(words, papers.length > largeCollection ? 3 : 2);
  const { phrases } = table;
  const names = knownTerms(known);
  const keys = phrases.map(({ terms }) => terms.join(' '));
  const worths = phrases.map((phrase, at) => {
    const isKnown = names.has(keys[at] ?? '');
    return isUsable(phrase, papers.length, isKnown)
      ? worthOf(phrase, papers.length) * (isKnown ? knownWeight : 1)
      : 0;
  });
  const ranked = papers.map((_, paper) => rank(table, worths, paper));
  const shared = new Map<number, number>();
  for (const list of ranked) {
    for (const { phrase } of list.slice(0, candidatesPerPaper)) {
      shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
    }
  }
  const first = ranked.map((list) =>
    choose(
      list.filter(({ phrase }) => (shared.get(phrase) ?? 0) > 1),
      phrases,
    ),
  );
  // What only one paper has kept leads to no other.
  const uses = new Map<number, number>();
  for (const phrase of first.flat()) uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
  const chosen = first.map((own) => own.filter((phrase) => (uses.get(phrase) ?? 0) > 1));
  const wanted = new Set(chosen.flat().map((phrase) => keys[phrase] ?? ''));
  const forms = writtenForms(words, wanted);
  return chosen.map((own) =>
    own.map((phrase) => {
      const key = keys[phrase] ?? '';
      return names.get(key) ?? forms.get(key) ?? key;
    }),
  );
}

/** Known terms by the stems of their words. */
function knownTerms(known: readonly string[]): Map<string, string> {
  return new Map(
    known.map((term) => {
      const [words = []] = readPhraseWords([term]);
      return [words.map((word) => word.term).join(' '), term];
    }),
  );
}

function isUsable(phrase: Phrase, papers: number, isKnown: boolean): boolean {
  const most = papers * (papers < fewPapers ? mostOfFew : mostShare);
  return phrase.spread <= Math.max(2, most) && (isKnown || (isName(phrase) && isNoun(phrase)));
}

/** A single word is mostly the last of its phrase where it is a noun. */
function isNoun({ terms, uses, endings }: Phrase): boolean {
  return terms.length > 1 || endings >= 0.6 * uses;
}

/** How much a phrase says, whatever the paper. */
function worthOf(phrase: Phrase, papers: number): number {
  const { terms, spread, titled, onlyKeyword, uses, endings, vague } = phrase;
  const rarity = Math.log((papers + 1) / spread);
  const isShared = 1 - 1 / spread;
  const isAboutIt = Math.sqrt((titled + onlyKeyword / 2 + 0.25) / (spread + 0.5));
  const isWhole = Math.sqrt((endings + 0.5) / (uses + 1));
  const length = lengthWeights[terms.length] ?? 1;
  return rarity * isShared * isAboutIt * isWhole * length * vagueWeight ** vague;
}

interface Ranked {
  phrase: number;
  score: number;
}

/** The phrases of a paper, the one that says most first. */
function rank({ inPapers, inTitles }: PhraseTable, worths: number[], paper: number): Ranked[] {
  return [...(inPapers[paper] ?? [])]
    .map((phrase, at) => ({
      phrase,
      score: (worths[phrase] ?? 0) * (inTitles[paper]?.[at] ? titleWeight : 1),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.phrase - b.phrase);
}

/** The best phrases, no two with a word in common. */
function choose(ranked: Ranked[], phrases: Phrase[]): number[] {
  const best = ranked[0]?.score ?? 0;
  const chosen: number[] = [];
  for (const { phrase, score } of ranked) {
    if (chosen.length >= termsPerPaper || score < leastOfBest * best) break;
    const own = phrases[phrase]?.terms ?? [];
    const overlaps = chosen.some((other) =>
      phrases[other]?.terms.some((term) => own.includes(term)),
    );
    if (!overlaps) chosen.push(phrase);
  }
  return chosen;
}

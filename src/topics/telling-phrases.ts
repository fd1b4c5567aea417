import type { Phrase, PhraseTable } from './phrase-table.ts';

/** A phrase as far as it tells one group of papers from all others. */
export interface TellingPhrase {
  /** Its number in the table. */
  phrase: number;
  /** How strongly it speaks for the group. */
  score: number;
  /** How many papers of the group have it. */
  papers: number;
}

/** A title says what a paper is about in fewer words than an abstract. */
const titleWeight = 2;
/** Counts of the whole collection, taken as if they had been seen so often before. */
const priorShare = 0.02;
/** By their number of words: a pair says what a word leaves open. */
const lengthWeights = [0, 0.7, 1.2, 1.15];
/** What stands in keywords alone more often is a descriptor of a database. */
const mostInKeywords = 0.75;
/** What is mostly followed by a further word is a part of something, such as “adversarial”. */
const fewestEndings = 0.25;
/** … and a single word the more so: “statistical”. */
const fewestEndingsOfWord = 0.5;
/** A word that says little by itself makes a phrase weaker. */
const vagueWeight = 0.75;

/**
 * For each group the phrases that stand more often in its papers than in the others, the most
 * telling first: log-odds with an informative prior, over its standard error, times how often the
 * phrase stands in titles, where authors say what a paper is about and argue for nothing.
 * @param groups for each paper the number of its group; papers of no group have -1.
 * @see Monroe, Colaresi & Quinn (2008), Fightin' words, https://doi.org/10.1093/pan/mpn018
 */
export function tellingPhrases(
  { phrases, inPapers, inTitles }: PhraseTable,
  groups: Int32Array,
  count: number,
): TellingPhrase[][] {
  const all = new Float64Array(phrases.length);
  const own = Array.from(
    { length: count },
    () => new Map<number, { weight: number; papers: number }>(),
  );
  for (const [paper, numbers] of inPapers.entries()) {
    const counts = own[groups[paper] ?? -1];
    for (const [at, phrase] of numbers.entries()) {
      const weight = inTitles[paper]?.[at] ? titleWeight : 1;
      all[phrase] = (all[phrase] ?? 0) + weight;
      if (!counts) continue;
      const before = counts.get(phrase) ?? { weight: 0, papers: 0 };
      counts.set(phrase, { weight: before.weight + weight, papers: before.papers + 1 });
    }
  }
  const total = all.reduce((sum, value) => sum + value, 0);
  return own.map((counts) => {
    let ownTotal = 0;
    for (const { weight } of counts.values()) ownTotal += weight;
    const found = [...counts].flatMap(([phrase, { weight, papers }]): TellingPhrase[] => {
      const whole = all[phrase] ?? 0;
      const known = phrases[phrase];
      if (!known || !isName(known)) return [];
      const { terms, vague, spread, titled, onlyKeyword, uses, endings } = known;
      const prior = priorShare * whole + 0.05;
      const odds = logOdds(weight + prior, ownTotal + priorShare * total);
      const otherOdds = logOdds(whole - weight + prior, total - ownTotal + priorShare * total);
      const error = Math.sqrt(1 / (weight + prior) + 1 / (whole - weight + prior));
      const isAboutIt = Math.sqrt((titled + onlyKeyword / 2 + 0.25) / (spread + 0.5));
      const isWhole = Math.sqrt((endings + 0.5) / (uses + 1));
      const isOnlyHere = (papers / spread) ** 0.45;
      const score =
        ((odds - otherOdds) / error) *
        isAboutIt *
        isWhole *
        isOnlyHere *
        (lengthWeights[terms.length] ?? 1) *
        vagueWeight ** vague;
      return score > 0 ? [{ phrase, score, papers }] : [];
    });
    return found.sort((a, b) => b.score - a.score || a.phrase - b.phrase);
  });
}

/** Whether a phrase says something by itself, and authors write it in whole sentences, as a whole. */
export function isName({ terms, telling, spread, onlyKeyword, uses, endings }: Phrase): boolean {
  const fewest = terms.length === 1 ? fewestEndingsOfWord : fewestEndings;
  return telling > 0 && onlyKeyword <= mostInKeywords * spread && endings >= fewest * (uses - 1);
}

function logOdds(count: number, total: number): number {
  return Math.log(count / Math.max(1e-9, total - count));
}

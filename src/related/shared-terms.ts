import type { TermVector } from './postings.ts';

/** A term is told if it counts at least this much of what the strongest one does. */
const worthTelling = 0.3;

/** Terms of several words tell a reader more than a word alone. */
const phrasesFirst = 1.6;

/** Weights of a paper's terms by their numbers. */
export function weightsByTerm(vector: TermVector | undefined): Map<number, number> {
  const weights = new Map<number, number>();
  for (let at = 0; at < (vector?.terms.length ?? 0); at++) {
    weights.set(vector?.terms[at] ?? 0, vector?.weights[at] ?? 0);
  }
  return weights;
}

/**
 * Terms that two papers share, as the second one writes them, strongest first; vague words only
 * where there is nothing better, and no two with a word in common.
 * @param own weights of the first paper's terms.
 * @param isVague tells words that are no reason to read a paper next.
 * @param said whose words are not to be told again.
 * @param most terms to tell.
 */
export function sharedTerms(
  own: Map<number, number>,
  other: TermVector | undefined,
  isVague: (word: string) => boolean,
  said: string[],
  most: number,
): string[] {
  const shared = other ? findShared(own, other) : [];
  const told: string[] = [];
  let least: number | undefined;
  for (const { shown, strength } of shared) {
    if (told.length >= most || strength < (least ?? 0)) break;
    if (isVague(shown)) continue;
    least ??= worthTelling * strength;
    if (![...said, ...told].some((before) => overlap(before, shown))) told.push(shown);
  }
  const [strongest] = shared;
  if (strongest && said.length + told.length === 0) told.push(strongest.shown);
  return told.map((term) => term.replace(/\s+/g, ' '));
}

function findShared(own: Map<number, number>, { terms, weights, text, starts, ends }: TermVector) {
  const shared: { shown: string; strength: number }[] = [];
  for (let at = 0; at < terms.length; at++) {
    const weight = own.get(terms[at] ?? 0);
    if (weight === undefined) continue;
    const shown = text.slice(starts[at], ends[at]);
    const strength = weight * (weights[at] ?? 0) * (/[\s-]/.test(shown) ? phrasesFirst : 1);
    shared.push({ shown, strength });
  }
  return shared.sort((a, b) => b.strength - a.strength);
}

/** Whether two phrases have a word in common, in whatever form. */
function overlap(one: string, other: string): boolean {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.some((known) => sameStart(known, word)));
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[\s-]+/);
}

function sameStart(one: string, other: string): boolean {
  return one.slice(0, 5) === other.slice(0, 5);
}

import { everydayWords } from '../words/everyday-words.ts';
import { stem } from '../words/stem.ts';
import type { TermVector } from './term-index.ts';

/** A term is told if it counts at least this much of what the strongest one does. */
const worthTelling = 0.3;

/** Terms of several words tell a reader more than a word alone. */
const phrasesFirst = 1.6;

const everydayStems = new Set([...everydayWords].map(stem));

/** Weights of a paper's terms by their numbers. */
export function weightsByTerm(vector: TermVector | undefined): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [at, term] of vector?.terms.entries() ?? []) {
    weights.set(term, vector?.weights[at] ?? 0);
  }
  return weights;
}

/**
 * Terms that two papers share, as the second one writes them, strongest first; everyday words only
 * where there is nothing better, and no two with a word in common.
 * @param own weights of the first paper's terms.
 */
export function sharedTerms(own: Map<number, number>, other: TermVector | undefined): string[] {
  if (!other) return [];
  const shared: { shown: string; strength: number }[] = [];
  for (const [at, term] of other.terms.entries()) {
    const weight = own.get(term);
    if (weight === undefined) continue;
    const shown = other.text.slice(other.starts[at], other.ends[at]).replace(/\s+/g, ' ');
    const strength = weight * (other.weights[at] ?? 0) * (/[ -]/.test(shown) ? phrasesFirst : 1);
    shared.push({ shown, strength });
  }
  shared.sort((a, b) => b.strength - a.strength);
  const telling = shared.filter(({ shown }) => !isEveryday(shown));
  const [first, ...rest] = telling.length > 0 ? telling : shared.slice(0, 1);
  if (!first) return [];
  const kept = [first.shown];
  for (const { shown, strength } of rest) {
    if (strength < worthTelling * first.strength) break;
    if (!kept.some((before) => overlap(before, shown))) kept.push(shown);
  }
  return kept;
}

/** Whether two phrases have a word in common, in whatever form. */
export function overlap(one: string, other: string): boolean {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.some((known) => sameStart(known, word)));
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[ -]/);
}

function sameStart(one: string, other: string): boolean {
  return one.slice(0, 5) === other.slice(0, 5);
}

function isEveryday(shown: string): boolean {
  const word = shown.toLowerCase();
  return everydayWords.has(word) || everydayStems.has(stem(word));
}

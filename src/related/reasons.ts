import type { Evidence } from './neighbours.ts';
import type { TermVector } from './term-index.ts';

/** Terms that one reason gives. */
const termsShown = 3;

/** A term is shown if it counts at least this much of what the strongest one does. */
const worthShowing = 0.3;

/** Pairs of words tell a reader more than a word alone. */
const pairsFirst = 1.6;

/** Why two papers stand together, in a few words, most telling first. */
export function explain(evidence: Evidence, paper: number, other: number): string[] {
  const { index, lines, mentions, uncapitalized } = evidence;
  const mentioned = mentions[paper]?.get(other);
  const names = mentions[other]?.get(paper);
  const line = lines[paper]?.find((label) => lines[other]?.includes(label));
  const reasons: string[] = [];
  if (mentioned !== undefined) reasons.push(`${mentioned}, named here`);
  else if (names !== undefined) reasons.push(`names ${names}`);
  if (line !== undefined) reasons.push(line);
  const terms = sharedTerms(index.vectors[paper], index.vectors[other]).map((term) =>
    term.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
      uncapitalized.has(word.toLowerCase()) ? word.toLowerCase() : word,
    ),
  );
  return [...reasons, ...terms.slice(0, termsShown - reasons.length)];
}

/** Terms that two papers share, as the second one writes them, strongest first. */
export function sharedTerms(first?: TermVector, second?: TermVector): string[] {
  if (!first || !second) return [];
  const shared: { shown: string; strength: number }[] = [];
  for (let at = 0; at < first.terms.length; at++) {
    const place = second.terms.indexOf(first.terms[at] ?? -1);
    const shown = second.shown[place];
    if (shown === undefined) continue;
    const strength = (first.weights[at] ?? 0) * (second.weights[place] ?? 0);
    shared.push({ shown, strength: strength * (/[ -]/.test(shown) ? pairsFirst : 1) });
  }
  shared.sort((a, b) => b.strength - a.strength);
  const least = worthShowing * (shared[0]?.strength ?? 0);
  const kept: string[] = [];
  for (const { shown, strength } of shared) {
    if (strength < least) break;
    if (!kept.some((other) => overlap(other, shown))) kept.push(shown);
  }
  return kept;
}

function overlap(a: string, b: string): boolean {
  const words = a.toLowerCase().split(/[ -]/);
  return b
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => words.some((other) => other.slice(0, 5) === word.slice(0, 5)));
}

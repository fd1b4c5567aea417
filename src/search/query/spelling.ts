import { editDistance } from '../../text/distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the collection that may be meant. */
export interface Suggestion {
  word: string;
  /** How likely it is meant, up to 1. */
  weight: number;
}

/** Words of the collection that differ from this one by as few slips as any, likeliest first. */
export function similarWords(word: string, vocabulary: Vocabulary, most: number): Suggestion[] {
  // Digits are no slips: who types `w8a8` does not mean `w4a8`.
  let reach = /\d/.test(word) ? 0 : slipsAllowed(word.length);
  if (reach === 0) return [];
  let found: string[] = [];
  for (const candidate of vocabulary.words) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const distance = editDistance(word, candidate, reach);
    if (distance > reach) continue;
    if (distance < reach) found = [];
    reach = distance;
    found.push(candidate);
  }
  const byTerm = new Map<string, Suggestion>();
  for (const candidate of found) {
    const term = vocabulary.stem(candidate);
    const weight = likelihood(word, candidate, vocabulary);
    if (weight > (byTerm.get(term)?.weight ?? 0)) byTerm.set(term, { word: candidate, weight });
  }
  return [...byTerm.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
}

/** Two words of the collection that were written as one, where there are such. */
export function splitWord(word: string, vocabulary: Vocabulary): string[] {
  let best: string[] = [];
  let most = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [firstHalf(word.slice(0, at), vocabulary), word.slice(at)];
    if (!halves.every((half) => vocabulary.has(half))) continue;
    const count = Math.min(...halves.map((half) => vocabulary.countOfWord(half)));
    if (count <= most) continue;
    most = count;
    best = halves;
  }
  return best;
}

/** The first half of a compound, without the letters that join it to the second. */
function firstHalf(half: string, vocabulary: Vocabulary): string {
  const bare = half.replace(/(?:e?s|e?n)$/, '');
  return vocabulary.has(half) || bare.length < 4 ? half : bare;
}

/** Short words are too close to each other for more than one slip. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/** Few slips fall on the first letter; common words are meant more often than rare. */
function likelihood(word: string, candidate: string, vocabulary: Vocabulary): number {
  const start = candidate[0] === word[0] ? 1 : 0.75;
  return start * (1 - 0.4 / Math.log2(2 + vocabulary.countOfWord(candidate)));
}

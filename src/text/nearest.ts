import { editDistance } from './distance.ts';

/**
 * The word that somebody probably meant: the candidate with the fewest inserted, left-out, changed
 * or swapped letters.
 * @returns undefined where none is near: at most one slip for every three letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase(), fewest - 1);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** “ · did you mean x?” as it stands in messages, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean \`${meant}\`?`;
}

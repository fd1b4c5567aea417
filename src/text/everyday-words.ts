import lines from './everyday-words.json' with { type: 'json' };

/** English words so common that they tell nothing about a paper. Names keep them. */
export const stopWords: ReadonlySet<string> = wordsIn(lines.stop);

/**
 * Words of everyday English that say little about a paper, though they may be rare in abstracts.
 * In a small collection rarity alone would take them for telling words.
 */
export const everydayWords: ReadonlySet<string> = wordsIn(lines.everyday);

/** Browsers load these words: in lines they are half as long as one by one. */
function wordsIn(lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

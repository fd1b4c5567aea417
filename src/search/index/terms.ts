import { stopWords } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** Words of a text that the index holds, in order; stop words leave a gap that no phrase spans. */
export function indexWords(text: string): string[] {
  return tokenize(text).flatMap(wordsOfToken);
}

function wordsOfToken({ parts, joined }: Token): string[] {
  const words = parts.filter((part) => !stopWords.has(part) && (part.length > 1 || !joined));
  if (joined) words.push(joined);
  return words;
}

/**
 * Words of a name: as in a text, its stop words too, and neighbouring words written as one, so that
 * “Vendi Score” is found as `vendiscore`.
 */
export function nameWords(name: string): string[] {
  const tokens = tokenize(name);
  const parts = tokens.flatMap((token) => token.parts);
  const whole = parts.join('');
  const words = new Set([...parts, ...tokens.flatMap(({ joined }) => joined ?? [])]);
  if (parts.length > 1 && parts.length <= 4 && whole.length <= 24) words.add(whole);
  return [...words];
}

/** Words of a text with the parts of compounds in their places, for matching phrases. */
export function plainWords(text: string): string[] {
  return tokenize(text).flatMap(({ parts }) => parts);
}

import { readNumbers, type TextNumber } from '../numbers.ts';
import { type ClaimWords, phrasePattern } from './claim-words.ts';

/** A number of a text that another has as a bound or an average alone. */
export interface LostBound {
  number: TextNumber;
  /** What stands with it there, such as “up to”. */
  bound: string;
}

/**
 * The numbers of a text that stand in its source as bounds or averages alone, and in it without. An
 * average is one wherever the text says so.
 */
export function lostBounds(text: string, source: string, words: ClaimWords): LostBound[] {
  const boundOf = boundReader(words);
  const average = phrasePattern(words.averages);
  const stated = readNumbers(source).map((number) => ({
    ...number,
    bound: boundOf(source, number, 1),
  }));
  return readNumbers(text).flatMap((number): LostBound[] => {
    const same = stated.filter((other) =>
      other.values.some((value) => number.values.includes(value)),
    );
    const [first] = same;
    if (first?.bound === undefined || same.some((other) => other.bound === undefined)) return [];
    const isAverage = first.bound.match(average) && text.match(average);
    if (isAverage || boundOf(text, number, 3) !== undefined) return [];
    return [{ number, bound: first.bound }];
  });
}

/**
 * Reads what makes a number a bound or an average: a bound stands right before it, an average up to
 * three words before it or a few behind. Of a summary it is enough to hold the bound somewhere near.
 */
function boundReader({ bounds, averages }: ClaimWords) {
  const any = phrasePattern([...bounds, ...averages]);
  const average = phrasePattern(averages);
  return (text: string, { written, index }: TextNumber, most: number): string | undefined => {
    const end = index + written.length;
    // Of a ratio such as 2:8 or 1/λ no part is a bound.
    const before = text.slice(Math.max(0, index - 40), index);
    if (/^[:/]\S/.test(text.slice(end)) || /\S[:/]$/.test(before)) return undefined;
    const last = [...before.matchAll(any)].at(-1);
    if (last && !/[-=–]$/.test(before.slice(0, last.index))) {
      const between = before.slice(last.index + last[0].length);
      const words = last[0].match(average) ? 3 : most;
      if (new RegExp(`^\\s*(?:[^\\s\\d.;:,]+\\s+){0,${words}}[^\\s\\w]?$`, 'u').test(between)) {
        return last[0];
      }
    }
    const after = /^[^.;\d]{0,40}/.exec(text.slice(end))?.[0] ?? '';
    return after.match(average)?.[0];
  };
}

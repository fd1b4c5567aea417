import { charactersOf } from '../../text/unspaced.ts';
import type { Unit } from './plan.ts';

/**
 * The words of a query that the collection does not know, as a reader typed them. Pairs of characters
 * of scripts without spaces are no words: a stretch of them is unknown where none of them is known.
 */
export function unknownWords(query: string, units: Unit[]): string[] {
  const unknown: string[] = [];
  for (let at = 0; at < units.length; ) {
    const stretch = stretchFrom(units, at);
    at += stretch.length;
    if (!stretch.every(({ reading }) => reading === 'unknown')) continue;
    const [first, last] = [stretch[0]?.word, stretch.at(-1)?.word];
    if (first && last) {
      unknown.push(stretch.length > 1 ? query.slice(first.start, last.end) : first.text);
    }
  }
  return unknown;
}

/** A unit, and those after it that overlap in the same stretch of characters. */
function stretchFrom(units: Unit[], first: number): Unit[] {
  let end = first + 1;
  while (end < units.length && isNextPair(units[end - 1], units[end])) end++;
  return units.slice(first, end);
}

function isNextPair(one: Unit | undefined, next: Unit | undefined): boolean {
  if (!one || !next || charactersOf(one.word.text).length === 0) return false;
  return next.word.start > one.word.start && next.word.start < one.word.end;
}

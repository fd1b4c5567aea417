import type { Alternative, Plan, Unit } from './plan.ts';

/**
 * The query as it was understood, where a word was taken for another one.
 * @param worth what an alternative is worth in the best result; the most valuable one was meant.
 */
export function correctedQuery(
  query: string,
  { units }: Plan,
  worth: (alternative: Alternative) => number,
): string | undefined {
  const corrected = units.filter(({ reading }) => reading === 'corrected');
  if (corrected.length === 0) return undefined;
  let text = '';
  let done = 0;
  for (const { start, end } of distinctPlaces(corrected)) {
    const compound = units.filter(({ word }) => word.start === start);
    const words = compound.map((unit) => meantWord(unit, worth));
    text += query.slice(done, start) + words.join('-');
    done = end;
  }
  return text + query.slice(done);
}

function meantWord(
  { word, reading, alternatives }: Unit,
  worth: (one: Alternative) => number,
): string {
  if (reading !== 'corrected') return word.text;
  const [first, ...others] = alternatives;
  const best = others.reduce(
    (most, one) => (most && worth(most) >= worth(one) ? most : one),
    first,
  );
  return best?.word ?? word.text;
}

function distinctPlaces(units: Unit[]): { start: number; end: number }[] {
  const places = new Map(units.map(({ word: { start, end } }) => [start, { start, end }]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}

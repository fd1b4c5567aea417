import { glued, isSymbol, type Place } from './surroundings.ts';

/** The weight of what never stands in a formula; no evidence around it makes up for it. */
export const barrier = -9;

/** The given weight for a place with a bracket, a script or an operator at its side. */
export function besideEvidence(place: Place, weight: number): number {
  const after = glued(place, 1);
  const before = glued(place, -1);
  const isMark = isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|');
  const isBracket = before?.kind === 'group' || (after?.kind === 'group' && after.open !== '[');
  return isMark || isBracket || before?.kind === 'number' ? weight : barrier;
}

import { operandFollows } from './reading-at.ts';
import {
  beyond,
  glued,
  isScriptArgument,
  isSymbol,
  type Place,
  placeBeyond,
} from './surroundings.ts';
import type { Item } from './tokens.ts';
import { findCommand } from './vocabulary.ts';
import { barrier } from './weights.ts';

/** `log n`, `exp(d)`, `max_x`, but not "log-likelihood", "max pooling" or "log factors". */
export function functionEvidence(place: Place, name: string): number {
  if (isScriptArgument(place) || place.isScript) return 3;
  if (isSymbol(glued(place, 1), '-') && !isSymbol(glued(place, -1), '/*')) return barrier;
  if (isSymbol(glued(place, -1), '-@.')) return place.parent === undefined ? barrier : -2;
  const after = glued(place, 1);
  if (isSymbol(after, '_^')) return 6;
  if (after?.kind === 'group') return groupArgumentEvidence(place);
  if (isSymbol(after, '@~\\.')) return barrier;
  const needsBracket = /^(max|min|sup|inf|arg|det|dim|ker|deg|hom|Pr|sec|lim)$/.test(name);
  if (!hasArgument(place)) return place.parent === undefined ? barrier : -3;
  if (needsBracket) return place.parent === undefined ? -3 : 1;
  return 6;
}

function groupArgumentEvidence(place: Place): number {
  const group = glued(place, 1);
  if (group?.kind !== 'group') return barrier;
  const [only] = group.children;
  const isPlural = group.children.length === 1 && only?.kind === 'word' && only.value === 's';
  return isPlural || group.children.length === 0 ? barrier : 5;
}

/** True when a function's argument stands next: a variable, a number or another function. */
export function hasArgument(start: Place): boolean {
  let place = start;
  // In `log log n` the argument comes after the last function.
  for (let depth = 0; depth < 3 && isFunctionName(beyond(place, 1)); depth += 1) {
    place = placeBeyond(place, 1);
  }
  const next = beyond(place, 1);
  if (isFunctionName(next)) return false;
  if (next?.kind === 'group') return glued(place, 1) === next || next.open === '(';
  return isSymbol(next, '^_') || operandFollows(place);
}

function isFunctionName(item: Item | undefined): boolean {
  return item?.kind === 'word' && findCommand(item.value)?.role === 'function';
}

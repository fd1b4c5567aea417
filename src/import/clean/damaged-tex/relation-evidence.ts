import { operandFollows, operandPrecedes, setFollows } from './reading-at.ts';
import {
  beyond,
  glued,
  isScriptArgument,
  isSymbol,
  type Place,
  placeBeyond,
} from './surroundings.ts';
import type { CommandName } from './vocabulary.ts';
import { barrier } from './weights.ts';

/**
 * The weight of a relation's or an operation's name. Many of them are English words as well
 * ("in", "to", "times"); those need the operands that the command would have.
 */
export function relationWordEvidence(place: Place, { name, ambiguous }: CommandName): number {
  if (isScriptArgument(place) || (place.isScript && place.items.length === 1)) return 4;
  if (isSymbol(glued(place, -1), '-@') || isSymbol(glued(place, 1), '-@~')) return barrier;
  switch (name) {
    case 'times':
      return timesEvidence(place);
    case 'in':
      return membershipEvidence(place);
    case 'to':
      return arrowEvidence(place);
    case 'sim':
      return similarEvidence(place);
    case 'approx':
      return operandFollows(place) && !isSymbol(glued(place, 1), '.') ? 6 : barrier;
    case 'pm':
      return plusMinusEvidence(place);
    case 'perp':
      if (isSymbol(beyond(place, 1), '!') || isSymbol(beyond(place, -1), '!')) return 6;

      if (glued(place, 1)?.kind === 'word') return 6;
      return hasBothVariables(place) ? 6 : barrier;
    case 'bullet':
      return bulletEvidence(place);
    case 'models':
    case 'div':
    case 'star':
    case 'parallel':
    case 'implies':
      return place.parent !== undefined && hasBothVariables(place) ? 3 : barrier;
    default:
      break;
  }
  if (!ambiguous && name.length > 2) return 7;
  return operandPrecedes(place) && operandFollows(place) ? 6 : barrier;
}

function hasBothVariables(place: Place): boolean {
  return operandPrecedes(place) && operandFollows(place);
}

/** A number counts "times" in prose; only what is glued to it, or a second factor, multiplies. */
function timesEvidence(place: Place): number {
  const before = glued(place, -1);
  if (before?.kind === 'number') return 9;
  if (before !== undefined) return operandPrecedes(place) ? 7 : barrier;
  const next = beyond(place, 1);
  const previous = beyond(place, -1);
  if (previous?.kind === 'number') return next?.kind === 'number' || isFactor(place) ? 6 : barrier;
  return operandPrecedes(place) && (next?.kind === 'number' || isFactor(place)) ? 7 : barrier;
}

function isFactor(place: Place): boolean {
  const next = beyond(place, 1);
  if (next?.kind === 'group') return glued(place, 1) === next;
  return operandFollows(place) && next?.kind === 'word';
}

/** "x in X", "T in O(k)", "epsilon in (0,1)", but not "type A in B". */
function membershipEvidence(place: Place): number {
  if (!operandPrecedes(place) || !setFollows(place)) return barrier;
  const previous = beyond(place, -1);
  if (previous?.kind === 'number' && !isSymbol(glued(placeBeyond(place, -1), -1), '^_')) {
    return barrier;
  }
  const next = placeBeyond(place, 1);
  const item = place.items[next.index];
  const after = glued(next, 1);
  const setIsMarked = item?.kind !== 'word' || item.value.length > 1 || after?.kind === 'group';
  const isMarked = setIsMarked || isSymbol(after, '^_');
  const isSmall = previous?.kind !== 'word' || !/^[A-Z]$/.test(previous.value);
  return isMarked || isSmall || place.parent !== undefined ? 6 : barrier;
}

const farthestColon = 10;

/** "f: X to Y", "n to infty", "as x to 0"; anything else goes "to" somewhere in prose. */
function arrowEvidence(place: Place): number {
  if (!operandPrecedes(place)) return barrier;
  const next = beyond(place, 1);
  if (next?.kind === 'word' && next.value === 'infty') return 6;
  if (isSymbol(next, '+') || !operandFollows(place)) return barrier;
  for (let back = 1; back <= farthestColon; back += 1) {
    const item = place.items[place.index - back];
    if (isSymbol(item, ':')) return 5;
    const isLimit = item?.kind === 'word' && /^(as|when|As|When)$/.test(item.value);
    if (isLimit) return isLetterToLimit(place) ? 4.5 : barrier;
    if (item?.kind === 'word' && item.value.length > 3 && !isFormulaWord(item.value)) break;
  }
  return barrier;
}

/** "as x to 0", but not "scales as O(n) to O(m)". */
function isLetterToLimit(place: Place): boolean {
  return beyond(place, -1)?.kind === 'word' && beyond(place, 1)?.kind !== 'group';
}

function isFormulaWord(word: string): boolean {
  return /^(sigma|alpha|beta|delta|epsilon|lambda|theta|mathcal|mathbb|times)$/.test(word);
}

/** `sim3 hours`, `x sim p(x)`; "sim-to-real" and "sim2real" are something else. */
function similarEvidence(place: Place): number {
  const next = beyond(place, 1);
  if (next?.kind === 'number') {
    const unit = place.items[next === glued(place, 1) ? place.index + 2 : place.index + 3];
    return unit?.kind === 'word' && !/^([kKMBGTxX]|ms|times)$/.test(unit.value) ? barrier : 6;
  }
  return operandPrecedes(place) && operandFollows(place) ? 6 : barrier;
}

function plusMinusEvidence(place: Place): number {
  const next = beyond(place, 1);
  if (next?.kind !== 'number' || !(operandPrecedes(place) || isSymbol(beyond(place, -1), '%'))) {
    return operandPrecedes(place) && operandFollows(place) ? 5 : barrier;
  }
  const previous = beyond(place, -1);
  const isDecimal =
    next.value.includes('.') || (previous?.kind === 'number' && /\./.test(previous.value));
  return isDecimal || glued(place, -1) !== undefined ? 7 : barrier;
}

/** A list of claims written with `\bullet` signs, never "bullet points". */
function bulletEvidence(place: Place): number {
  const previous = beyond(place, -1);
  const next = beyond(place, 1);
  const begins = previous === undefined || isSymbol(previous, '.:;');
  return begins && next?.kind === 'word' && /^[A-Z]/.test(next.value) ? 6 : barrier;
}

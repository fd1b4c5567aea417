import { hasArgument } from './function-evidence.ts';
import { operandFollows, setFollows } from './reading-at.ts';
import type { Piece } from './segmentation.ts';
import { glued, isScriptArgument, isSymbol, type Place } from './surroundings.ts';
import type { CommandName } from './vocabulary.ts';
import { barrier, besideEvidence } from './weights.ts';
import type { Reading } from './word-reading.ts';

/** The weight of a word in which commands and letters were glued together. */
export function compoundEvidence(
  place: Place,
  { pieces, commands, freeLetters }: Extract<Reading, { kind: 'compound' }>,
): number {
  if (isSymbol(glued(place, -1), '@\\~') || isSymbol(glued(place, 1), '@~')) return barrier;
  const touches = besideEvidence(place, 1) > 0 || place.parent !== undefined;
  const last = pieces.at(-1);
  const lastCommand = last?.kind === 'command' ? commands.at(-1) : undefined;
  if (lastCommand !== undefined && dangles(place, lastCommand)) return barrier;
  if (!touches && /^[A-Z]/.test(pieces[0]?.value ?? '') && isSymbolName(pieces)) return barrier;
  let best = barrier;

  for (const command of commands) {
    const isLast = last?.kind === 'command' && last.value === command.name;
    best = Math.max(best, pieceEvidence(place, command, isLast, touches));
  }
  return best - (touches ? 0 : 0.5 * Math.max(0, freeLetters - 2));
}

function pieceEvidence(
  place: Place,
  command: CommandName,
  isLast: boolean,
  touches: boolean,
): number {
  const { name, role, ambiguous } = command;
  if (role === 'sizing') return 6;
  if (role === 'fraction' && !hasNumberOrBrace(place)) return barrier;

  if (role === 'function') {
    if (!isLast) return touches || /^(log|ln)$/.test(name) ? 4.5 : 1;
    return hasArgument(place) ? 6.5 : touches ? 2 : -2;
  }
  if (role === 'relation' || role === 'binary' || role === 'arrow') {
    if (isLast) return 6;
    if (/^(in|to)$/.test(name)) return innerArrowEvidence(place, touches);
    return ambiguous || name.length < 3 ? (touches ? 5 : 4.5) : 7;
  }
  if (ambiguous) return touches ? 3 : barrier;
  if (name.length > 3) return 7;
  return touches ? 5 : 2.5;
}

/** `DeltaML`, `PhiB` look like names of systems where nothing marks them as a product. */
function isSymbolName([first, second, third]: readonly Piece[]): boolean {
  return first?.kind === 'command' && second?.kind === 'letters' && third === undefined;
}

/** True for a short or ambiguous relation at a word's end that has nothing to relate. */
function dangles(place: Place, { name, role, ambiguous }: CommandName): boolean {
  const relates = role === 'relation' || role === 'binary' || role === 'arrow';
  if (!relates || !(ambiguous || name.length < 3)) return false;
  if (name === 'in' || name === 'to') return !setFollows(place);
  const isMark =
    /^(ast|star|circ|dagger)$/.test(name) &&
    (place.parent !== undefined || isSymbol(glued(place, 1), '/+^_='));
  return !isMark && !operandFollows(place) && !isScriptArgument(place);
}

/** What a fraction's name must have after it: `nfrac12`, but not "refract". */
function hasNumberOrBrace(place: Place): boolean {
  const after = glued(place, 1);
  return after?.kind === 'number' || (after?.kind === 'group' && after.open === '{');
}

/** `uinS` and `QtoR` look like names (`LinUCB`, `BtoB`) unless something marks them. */
function innerArrowEvidence(place: Place, touches: boolean): number {
  const item = place.items[place.index];
  const word = item?.kind === 'word' ? item.value : '';
  if (!/^[A-Za-z](in|to)[A-Z]$/.test(word)) return touches ? 4 : barrier;
  const before = place.items.slice(Math.max(0, place.index - 8), place.index);
  const isMapping = before.some((item) => isSymbol(item, ':'));
  return touches || isMapping || /^[b-z]in/.test(word) ? 5 : barrier;
}

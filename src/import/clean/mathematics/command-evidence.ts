import { greekEvidence } from './greek-evidence.ts';
import { operandFollows, operandPrecedes, setFollows } from './reading-at.ts';
import { relationWordEvidence } from './relation-evidence.ts';
import type { Piece } from './segmentation.ts';
import { beyond, glued, isScriptArgument, isSymbol, type Place } from './surroundings.ts';
import type { CommandName } from './vocabulary.ts';
import type { Reading } from './word-reading.ts';

const barrier = -9;

/** The weight of a word that is, letter for letter, the name of a command. */
export function commandEvidence(place: Place, command: CommandName): number {
  switch (command.role) {
    case 'greek':
      return greekEvidence(place, command.name, place.known?.has(command.name) ?? false);
    case 'relation':
    case 'binary':
    case 'arrow':
      return relationWordEvidence(place, command);
    case 'function':
      return functionEvidence(place, command.name);
    case 'accent':
    case 'font':
    case 'root':
    case 'fraction':
      return argumentEvidence(place, command);
    case 'declaration':
      return declarationEvidence(place, command.name);
    case 'sizing':
      return sizingEvidence(place, command.name);
    case 'delimiter':
      return command.ambiguous ? besideEvidence(place, 2) : 6;
    case 'symbol':
      return symbolNameEvidence(place, command);
    case 'mark':
      return isScriptArgument(place) || place.isScript ? 3 : barrier;
    case 'large':
      return isSymbol(glued(place, 1), '_^') || !command.ambiguous ? 7 : barrier;
    case 'dots':
      return dotsEvidence(place, command);
    case 'style':
      return styleEvidence(place, command.name);
  }
}

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

/** `uinS` and `QtoR` look like names (`LinUCB`, `BtoB`) unless something marks them. */
function innerArrowEvidence(place: Place, touches: boolean): number {
  const item = place.items[place.index];
  const word = item?.kind === 'word' ? item.value : '';
  if (!/^[A-Za-z](in|to)[A-Z]$/.test(word)) return touches ? 4 : barrier;
  const before = place.items.slice(Math.max(0, place.index - 8), place.index);
  const isMapping = before.some((item) => isSymbol(item, ':'));
  return touches || isMapping || /^[b-z]in/.test(word) ? 5 : barrier;
}

/** `log n`, `exp(d)`, `max_x`, but not "log-likelihood", "max pooling" or "log factors". */
function functionEvidence(place: Place, name: string): number {
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
function hasArgument(place: Place): boolean {
  const next = beyond(place, 1);
  if (next?.kind === 'group') return glued(place, 1) === next || next.open === '(';
  return isSymbol(next, '^_') || operandFollows(place);
}

function argumentEvidence(place: Place, { name, role, ambiguous }: CommandName): number {
  const after = glued(place, 1);
  const next = beyond(place, 1);
  if (after?.kind === 'group' && after.open === '{') {
    return name === 'text' && place.parent === undefined ? barrier : 7;
  }
  if (role === 'root') return after !== undefined || operandFollows(place) ? 7 : 2;
  if (role === 'fraction') return next?.kind === 'number' || operandFollows(place) ? 5 : barrier;
  const isLetter = next?.kind === 'word' && /^[b-zB-HJ-Z]$/.test(next.value);
  if (/^(over|under)/.test(name)) return barrier;
  if (!ambiguous) return isLetter || operandFollows(place) ? 7 : 3;
  if (!/^(hat|tilde|bar|vec)$/.test(name)) return barrier;
  return isLetter || (operandFollows(place) && next?.kind === 'word') ? 6.5 : barrier;
}

function declarationEvidence(place: Place, name: string): number {
  const next = beyond(place, 1);
  const isFirst = place.index === 0 && place.parent?.open === '{';
  const isLetters = next?.kind === 'word' && /^[A-Z]{1,4}$/.test(next.value);
  if (isFirst && (isLetters || next?.kind === 'number' || name === 'rm')) return 1;
  if (!isLetters) return barrier;
  return name === 'cal' ? 6.5 : name === 'bf' && next.value.length < 3 ? 3 : barrier;
}

function sizingEvidence(place: Place, name: string): number {
  const after = glued(place, 1);
  if (after === undefined) {
    const closes = place.index === place.items.length - 1 && place.parent !== undefined;
    const opens = beyond(place, 1)?.kind === 'group' && name === 'left';
    if (closes) return isSymbol(glued(place, -1), '-') ? barrier : 1;
    return opens ? 3 : barrier;
  }
  return after.kind === 'group' || isSymbol(after, '|([{)]}') ? 4 : barrier;
}

function besideEvidence(place: Place, weight: number): number {
  const after = glued(place, 1);
  const before = glued(place, -1);
  const isMark = isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|');
  const isBracket = before?.kind === 'group' || (after?.kind === 'group' && after.open !== '[');
  return isMark || isBracket || before?.kind === 'number' ? weight : barrier;
}

function symbolNameEvidence(place: Place, { name, ambiguous }: CommandName): number {
  if (!ambiguous) return 7;
  const after = glued(place, 1);
  if (name === 'real') return isSymbol(after, '^_') ? 5 : barrier;
  if (name === 'partial' || name === 'exists') {
    if (isSymbol(after, '_^')) return 4;
    const isInside = place.parent !== undefined && operandFollows(place);
    return isInside ? 1 : barrier;
  }
  return after?.kind === 'group' && /^(Re|Im)$/.test(name) ? 2 : barrier;
}

function dotsEvidence(place: Place, { ambiguous }: CommandName): number {
  if (!ambiguous) return 5;
  return isSymbol(glued(place, -1), ',') || isSymbol(glued(place, 1), ',') ? 4 : barrier;
}

function styleEvidence(place: Place, name: string): number {
  if (name === 'raise') {
    const after = glued(place, 1);
    return after?.kind === 'number' && /[a-z]$/.test(after.value) ? 2 : barrier;
  }
  return /style$/.test(name) ? 2 : operandPrecedes(place) && operandFollows(place) ? -1 : barrier;
}

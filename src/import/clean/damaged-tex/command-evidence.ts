import { functionEvidence } from './function-evidence.ts';
import { greekEvidence } from './greek-evidence.ts';
import { operandFollows, operandPrecedes } from './reading-at.ts';
import { relationWordEvidence } from './relation-evidence.ts';
import { beyond, glued, isScriptArgument, isSymbol, type Place } from './surroundings.ts';
import type { CommandName } from './vocabulary.ts';
import { barrier, besideEvidence } from './weights.ts';

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

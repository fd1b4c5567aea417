import type { Group, Item, Leaf } from './tokens.ts';

/** An item together with what stands around it on its level of brackets. */
export interface Place {
  items: readonly Item[];
  index: number;
  /** The bracket group the level is inside of; absent in running text. */
  parent?: Group | undefined;
  /** True when that group stands directly after an operand: `O(…)`. */
  isArgument?: boolean;
  /** Greek letters that are certainly mathematics elsewhere in the same text. */
  known?: ReadonlySet<string> | undefined;
  /** True inside a group that is an exponent or an index, however deep. */
  isScript: boolean;
}

/** The direct neighbour, or undefined where a blank, a bracket or the text's edge comes first. */
export function glued(place: Place, direction: -1 | 1): Item | undefined {
  const item = place.items[place.index + direction];
  return item?.kind === 'blank' ? undefined : item;
}

/** The neighbour across at most one blank. */
export function beyond(place: Place, direction: -1 | 1): Item | undefined {
  const item = place.items[place.index + direction];
  return item?.kind === 'blank' ? place.items[place.index + 2 * direction] : item;
}

/** The place of the neighbour across at most one blank. */
export function placeBeyond(place: Place, direction: -1 | 1): Place {
  const isBlank = place.items[place.index + direction]?.kind === 'blank';
  return { ...place, index: place.index + (isBlank ? 2 : 1) * direction };
}

/** True for a symbol that is one of the given characters. */
export function isSymbol(
  item: Item | undefined,
  characters: string,
): item is Leaf & { kind: 'symbol' } {
  return item?.kind === 'symbol' && characters.includes(item.value);
}

/** True when the place is the exponent or index itself: directly after `^` or `_`. */
export function isScriptArgument(place: Place): boolean {
  return isSymbol(glued(place, -1), '^_');
}

const articles = /^[aAI]$/;

/** True for a single letter that is read as a variable where it stands. */
export function isVariable(place: Place): boolean {
  const item = place.items[place.index];
  if (item?.kind !== 'word' || item.value.length !== 1) return false;
  if (!articles.test(item.value)) return true;
  const after = glued(place, 1);
  const before = beyond(place, -1);
  return (
    isSymbol(beyond(place, 1), '=+/<>') ||
    isSymbol(after, '^_+=<>/|') ||
    isSymbol(before, '=<>+/|^_') ||
    isOnlyChild(place)
  );
}

function isOnlyChild(place: Place): boolean {
  return place.parent !== undefined && place.items.length === 1;
}

import { weighLeaf } from './evidence.ts';
import {
  type Cursor,
  isScriptArgument,
  isSymbol,
  isWord,
  type Level,
  neighbour,
  touching,
} from './neighbours.ts';
import { holdsProse } from './operands.ts';
import { isTextArgument } from './reading-at.ts';
import type { Group, Item } from './tokens.ts';

/** A level of brackets, cut into what stays prose and the runs of items that are mathematics. */
export type Part =
  | { kind: 'item'; item: Item }
  | { kind: 'group'; group: Group; parts: Part[] }
  | { kind: 'stretch'; from: number; to: number; level: Level };

/** What it costs to begin and again to end a stretch: one weak sign alone must not pay for it. */
const boundaryCost = 2;

interface Labelling {
  value: number;
  parts: Part[];
}

/**
 * Finds the stretches of mathematics on a level: the labelling of its items as prose or
 * mathematics with the greatest sum of weights, less a cost at each change between the two
 * (a Viterbi search). A bracket group is mathematics as a whole, or prose with stretches inside.
 */
export function findStretches(level: Level): Part[] {
  return labelLevel(level, new WeakMap()).parts;
}

function labelLevel(level: Level, weights: WeakMap<Group, number>): Labelling {
  const { items } = level;
  const inner = new Map<number, Labelling>();
  let prose = 0;
  let mathematics = -boundaryCost;
  // Whether the best way into each state at each item came from the same state.
  const steps: { proseStays: boolean; mathematicsStays: boolean }[] = [];
  items.forEach((item, index) => {
    const cursor: Cursor = { ...level, index };
    const proseStays = prose >= mathematics - boundaryCost;
    const mathematicsStays = mathematics > prose - boundaryCost;
    steps.push({ proseStays, mathematicsStays });
    let proseGain = 0;
    let mathematicsGain: number;
    if (item.kind === 'group') {
      const labelling = labelLevel(innerLevel(cursor, item), weights);
      inner.set(index, labelling);
      proseGain = labelling.value;
      mathematicsGain = weighGroup(cursor, item, weights);
      // What stands between `left(` and `right)` is mathematics as a whole.
      if (isSized(cursor, item)) mathematicsGain = Math.max(mathematicsGain, proseGain + 4);
    } else {
      mathematicsGain = weighLeaf(cursor, item);
    }
    const best = Math.max(prose, mathematics - boundaryCost) + proseGain;
    mathematics = Math.max(mathematics, prose - boundaryCost) + mathematicsGain;
    prose = best;
  });
  const endsInProse = prose >= mathematics - boundaryCost;
  const labels = readLabels(steps, endsInProse);
  const value = Math.max(prose, mathematics - boundaryCost);
  return { value, parts: collectParts(level, labels, inner) };
}

function readLabels(
  steps: readonly { proseStays: boolean; mathematicsStays: boolean }[],
  endsInProse: boolean,
): boolean[] {
  const labels = new Array<boolean>(steps.length).fill(false);
  let isMathematics = !endsInProse;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    labels[index] = isMathematics;
    const step = steps[index];
    const stays = isMathematics ? step?.mathematicsStays : step?.proseStays;
    if (!stays) isMathematics = !isMathematics;
  }
  return labels;
}

function collectParts(level: Level, labels: boolean[], inner: Map<number, Labelling>): Part[] {
  const parts: Part[] = [];
  level.items.forEach((item, index) => {
    const last = parts.at(-1);
    const nested = inner.get(index);
    if (!labels[index]) {
      if (item.kind === 'group')
        parts.push({ kind: 'group', group: item, parts: nested?.parts ?? [] });
      else parts.push({ kind: 'item', item });
    } else if (last?.kind === 'stretch' && last.to === index) {
      last.to = index + 1;
    } else {
      parts.push({ kind: 'stretch', from: index, to: index + 1, level });
    }
  });
  return parts;
}

/** The level inside a group; what is inside an exponent or index is so at every depth. */
export function innerLevel(cursor: Cursor, group: Group): Level {
  return {
    items: group.children,
    parent: group,
    outer: cursor,
    isArgument: isArgument(cursor),
    isScript: cursor.isScript || isScriptArgument(cursor),
    evidence: cursor.evidence,
  };
}

function weighGroup(cursor: Cursor, group: Group, weights: WeakMap<Group, number>): number {
  const known = weights.get(group);
  if (known !== undefined) return known;
  const weight = sumOfWeights(cursor, group, weights);
  weights.set(group, weight);
  return weight;
}

function sumOfWeights(cursor: Cursor, group: Group, weights: WeakMap<Group, number>): number {
  if (isTextArgument(cursor, group)) return 0.5;
  const level = innerLevel(cursor, group);
  let sum = bracketWeight(cursor, group);
  group.children.forEach((child, index) => {
    const inside = { ...level, index };
    sum += child.kind === 'group' ? weighGroup(inside, child, weights) : weighLeaf(inside, child);
  });
  // Whatever is raised or lowered is mathematics, also words the vocabulary does not know.
  if (isScriptArgument(cursor)) return Math.max(sum, 0.5);
  return isSized(cursor, group) ? Math.max(sum, 4) : sum;
}

/** True for brackets after an operand, and for brackets in those. */
function isArgument(cursor: Cursor): boolean {
  const before = touching(cursor, -1);
  return (before !== undefined && !isSymbol(before, '-')) || cursor.isArgument === true;
}

const sizes = /(?:left|right|[bB]igg?[lrm]?)$/;

/** True for brackets with their sizes: `left( … right)`, `big[ … big]`. */
function isSized({ items, index }: Cursor, { children }: Group): boolean {
  const before = items[index - 1]?.kind === 'blank' ? items[index - 2] : items[index - 1];
  return isWord(before, sizes) && isWord(children.at(-1), sizes);
}

function bracketWeight(cursor: Cursor, group: Group): number {
  if (isScriptArgument(cursor)) return 0.5;
  const before = touching(cursor, -1);
  if (group.open === '{') return braceWeight(cursor, group);
  if (before !== undefined && !isSymbol(before, '-')) return 0;
  const after = touching(cursor, 1);
  if (isSymbol(after, '^_')) return 1;
  // An aside keeps its brackets in the prose: "(epsilon = 0.1)"; a tuple or a factor has its own.
  if (group.children.some((child) => isSymbol(child, '=<>'))) return -1;
  const isTuple = group.children.some((child) => isSymbol(child, ','));
  const isExpression = group.children.some((child) => isSymbol(child, '+-/'));
  const isFactor = after?.kind === 'word' || isSymbol(neighbour(cursor, 1), '+=');
  const argument = neighbour(cursor, -1);
  if (argument?.kind === 'word' && /^[OoTΩΘ]$/.test(argument.value)) return 0.7;
  return isTuple || isExpression || isFactor ? 0.7 : -0.7;
}

/** Braces after a term are what a fraction leaves behind: `8{255}`. */
function braceWeight(cursor: Cursor, group: Group): number {
  const before = touching(cursor, -1);
  const after = touching(cursor, 1);
  const isWord = after?.kind === 'word' && after.value.length > 2;
  if (group.children.length === 0 || holdsProse(group)) return 0;
  const [only] = group.children;
  const isLetter = group.children.length === 1 && only?.kind === 'word' && only.value.length === 1;
  if (isLetter && after?.kind === 'group' && after.open === '(') return 4;
  if (before === undefined) return 0.3;
  if (before.kind === 'number' || before.kind === 'group') return isWord ? 0 : 4.5;
  if (before.kind === 'word' && before.value.length <= 3 && !isWord) return 3;
  return 0;
}

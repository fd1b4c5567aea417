import type { Group, Item, Leaf } from './tokens.ts';

const closers: Record<string, string> = { '(': ')]', '[': '])', '{': '}' };
const longestGroup = 600;
const deepestGroup = 16;

interface Open {
  bracket: string;
  start: number;
  items: Item[];
}

/**
 * Nests leaves by their brackets. Half-open intervals may mix round and square ones; a bracket
 * without partner, nested too deeply, or with a partner too far away stays a leaf of its own.
 */
export function groupBrackets(leaves: readonly Leaf[]): Item[] {
  const partners = findPartners(leaves);
  const top: Item[] = [];
  const open: Open[] = [];
  leaves.forEach((leaf, index) => {
    const current = open.at(-1)?.items ?? top;
    const partner = partners.get(index);
    if (partner === undefined) {
      current.push(leaf);
    } else if (partner > index) {
      open.push({ bracket: leaf.value, start: index, items: [] });
    } else {
      const closed = open.pop();
      const group: Group = {
        kind: 'group',
        open: closed?.bracket ?? '',
        close: leaf.value,
        children: closed?.items ?? [],
      };
      (open.at(-1)?.items ?? top).push(group);
    }
  });
  return top;
}

function findPartners(leaves: readonly Leaf[]): Map<number, number> {
  const partners = new Map<number, number>();
  const waiting: { bracket: string; index: number }[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.kind !== 'symbol') return;
    if (leaf.value in closers) {
      waiting.push({ bracket: leaf.value, index });
      // The outermost of too many open brackets is given up, which also bounds the search below.
      if (waiting.length > deepestGroup) waiting.shift();
      return;
    }
    if (!')]}'.includes(leaf.value)) return;
    const depth = waiting.findLastIndex(({ bracket }) => closers[bracket]?.includes(leaf.value));
    const opener = waiting[depth];
    if (opener === undefined) return;
    // A brace closes only the brace it belongs to: an open bracket inside it stays unmatched.
    const crossesBrace = waiting.slice(depth + 1).some(({ bracket }) => bracket === '{');
    if (crossesBrace || index - opener.index > longestGroup) return;
    waiting.length = depth;
    partners.set(opener.index, index);
    partners.set(index, opener.index);
  });
  return partners;
}

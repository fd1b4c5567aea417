/** Two items whose groups are joined, and how similar the groups are. */
export interface Merge {
  a: number;
  b: number;
  at: number;
}

/**
 * Joins the most similar items, then groups, until all are one; two groups are as similar as their
 * members are on average. By nearest-neighbour chains, in the square of the number of items.
 * @param similarity of each pair, row by row; it is used up.
 * @returns what was joined, the most similar first.
 * @see Müllner (2011), Modern hierarchical, agglomerative clustering algorithms, arXiv:1109.2378
 */
export function averageLinkage(similarity: Float32Array, items: number): Merge[] {
  const sizes = new Int32Array(items).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  const active = new Set(Array.from({ length: items }, (_, item) => item));
  while (active.size > 1) {
    if (chain.length === 0) chain.push(first(active));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    const { other, value } = nearest(similarity, items, last, before, active);
    if (other !== before) {
      chain.push(other);
      continue;
    }
    chain.length -= 2;
    const [a, b] = last < other ? [last, other] : [other, last];
    merges.push({ a, b, at: value });
    join(similarity, items, a, b, sizes, active);
  }
  return merges
    .map((merge, order) => ({ ...merge, order }))
    .sort((x, y) => y.at - x.at || x.order - y.order);
}

function first(active: Set<number>): number {
  for (const item of active) return item;
  return 0;
}

/** The most similar of the others; of equals the one the chain came from, then the first. */
function nearest(
  similarity: Float32Array,
  items: number,
  item: number,
  before: number | undefined,
  active: Set<number>,
): { other: number; value: number } {
  let other = before ?? -1;
  let value =
    before === undefined ? Number.NEGATIVE_INFINITY : (similarity[item * items + before] ?? 0);
  for (const candidate of active) {
    if (candidate === item) continue;
    const found = similarity[item * items + candidate] ?? 0;
    if (found > value) [other, value] = [candidate, found];
  }
  return { other, value };
}

function join(
  similarity: Float32Array,
  items: number,
  a: number,
  b: number,
  sizes: Int32Array,
  active: Set<number>,
): void {
  const [sizeA, sizeB] = [sizes[a] ?? 1, sizes[b] ?? 1];
  active.delete(b);
  for (const other of active) {
    if (other === a) continue;
    const [toA, toB] = [similarity[a * items + other] ?? 0, similarity[b * items + other] ?? 0];
    const mean = (toA * sizeA + toB * sizeB) / (sizeA + sizeB);
    similarity[a * items + other] = mean;
    similarity[other * items + a] = mean;
  }
  sizes[a] = sizeA + sizeB;
}

/**
 * Carries out the first merges, until so many groups are left.
 * @returns for each item the number of its group, from 0, in the order of first members.
 */
export function cutMerges(merges: Merge[], items: number, groups: number): Int32Array {
  const parent = Int32Array.from({ length: items }, (_, item) => item);
  const root = (item: number): number => {
    let at = item;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b } of merges.slice(0, Math.max(0, items - groups))) {
    const [rootA, rootB] = [root(a), root(b)];
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: items }, (_, item) => {
    const found = root(item);
    const number = numbers.get(found) ?? numbers.size;
    numbers.set(found, number);
    return number;
  });
}

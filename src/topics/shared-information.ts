/**
 * How much two groupings of the same items say of each other, from 0 (nothing) to 1 (all):
 * their mutual information over the mean of their entropies (normalized mutual information).
 */
export function sharedInformation(a: Int32Array, b: Int32Array): number {
  const all = a.length;
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  const countBoth = new Map<string, number>();
  for (const [at, labelA] of a.entries()) {
    const labelB = b[at] ?? -1;
    add(countA, labelA);
    add(countB, labelB);
    add(countBoth, `${labelA} ${labelB}`);
  }
  let information = 0;
  for (const [pair, both] of countBoth) {
    const [labelA = '', labelB = ''] = pair.split(' ');
    const expected = ((countA.get(Number(labelA)) ?? 0) * (countB.get(Number(labelB)) ?? 0)) / all;
    information += (both / all) * Math.log(both / expected);
  }
  const mean = (entropy(countA, all) + entropy(countB, all)) / 2;
  return mean === 0 ? 1 : information / mean;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function entropy(counts: Map<number, number>, all: number): number {
  let sum = 0;
  for (const count of counts.values()) sum -= (count / all) * Math.log(count / all);
  return sum;
}

import { isCollection, isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/** Values as they stand in YAML, by the keys of its first level. */
export type Values = Record<string, unknown>;

/** A node that stands somewhere. */
export type Ranged = Node & { range: [number, number, number] };

/** A node with its place; undefined for what is none. */
export function asNode(node: unknown): Ranged | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node as Ranged)
    : undefined;
}

/** Whether a map has some keys and, unless more are allowed, no others. */
export function hasKeys(map: YAMLMap, keys: string[], atLeast = false): boolean {
  const known = new Set(map.items.map(nameOf));
  return (atLeast || known.size === keys.length) && keys.every((key) => known.has(key));
}

/** The key of a pair. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Where the key of a pair begins. */
export function keyStart({ key }: Pair): number {
  return asNode(key)?.range[0] ?? 0;
}

/** The lines on which a pair of a block stands. */
export function linesOf(yaml: string, pair: Pair): { start: number; end: number } {
  const end = lastEnd(asNode(pair.value)) || (asNode(pair.key)?.range[1] ?? 0);
  return { start: lineStart(yaml, keyStart(pair)), end: endOfLine(yaml, end) };
}

/** Where the last value of a node ends, without the remarks behind it. */
export function lastEnd(node: Ranged | undefined): number {
  if (!node) return 0;
  if (!isCollection(node) || node.flow) return node.range[1];
  const item = node.items.at(-1);
  if (isMap(node)) {
    const pair = node.items.at(-1);
    return lastEnd(asNode(pair?.value)) || (asNode(pair?.key)?.range[1] ?? 0);
  }
  return lastEnd(asNode(item));
}

/** Where the line of a character begins. */
export function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the end of the line of a character; a block of text ends with its line already. */
export function endOfLine(yaml: string, offset: number): number {
  if (offset > 0 && yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? yaml.length : end + 1;
}

/** What a node says. */
export function plainValue(node: Ranged): unknown {
  return isScalar(node) ? node.value : node.toJSON();
}

/** Whether a value is keys with values. */
export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, whatever the order of their keys; digits are text. */
export function isSame(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b);
}

/** Tells values from others, whatever the order of their keys. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'number'
      ? String(inner)
      : isRecord(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );
}

/** Whether a node is there and says a value. */
export function hasValue(node: Ranged | undefined, value: unknown): boolean {
  return node !== undefined && isSame(plainValue(node), value);
}

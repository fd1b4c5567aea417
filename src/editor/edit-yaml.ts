import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { keepDigits } from '../schema/read-yaml.ts';
import { formatEntry, formatPair, formatValue } from './format-yaml.ts';
import {
  asNode,
  endOfLine,
  hasKeys,
  hasValue,
  isRecord,
  isSame,
  keyOf,
  keyStart,
  lastEnd,
  lineStart,
  linesOf,
  nameOf,
  plainValue,
  type Ranged,
  type Values,
} from './yaml-places.ts';

/** A stretch of YAML and what takes its place. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** What YAML says; digits that a number would lose are text. Undefined where it cannot be read. */
export function readValues(yaml: string): Values | undefined {
  const document = read(yaml);
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  return isRecord(value) ? value : undefined;
}

/**
 * YAML with another value of a key of its first level. Only lines of that key change, and of those
 * only the ones that say something else than before: form, remarks and unknown keys stay.
 * @param value undefined to take the key away.
 * @param order of the keys: a new one is put before the first that comes later.
 * @throws Error where the YAML cannot be read.
 */
export function setKey(yaml: string, key: string, value: unknown, order: string[]): string {
  const values = readValues(yaml);
  if (!values) throw new Error('only YAML that can be read is edited');
  const wanted = { ...values, [key]: value };
  if (value === undefined) delete wanted[key];
  if (isSame(values, wanted)) return yaml;
  const changed = withChanges(yaml, changesOfKey(yaml, key, value, order));
  if (isSame(readValues(changed), wanted)) return changed;
  // It is written in a form that this cannot follow: then the writer of YAML writes it anew.
  const document = read(yaml);
  document.set(key, document.createNode(value, { flow: true }));
  if (value === undefined) document.delete(key);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function read(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, { logLevel: 'error' });
  keepDigits(document);
  return document;
}

function withChanges(yaml: string, changes: Change[]): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: inserted }) => {
      const before =
        inserted !== '' && start === text.length && !/(?:^|\n)$/.test(text) ? '\n' : '';
      const lines = `${before}${inserted}`.replaceAll('\n', newline);
      return text.slice(0, start) + lines + text.slice(end);
    }, yaml);
}

function changesOfKey(yaml: string, key: string, value: unknown, order: string[]): Change[] {
  const map = read(yaml).contents;
  if (map !== null && (!isMap(map) || map.flow)) return [];
  const pairs: Pair[] = map?.items ?? [];
  const pair = pairs.find((one) => nameOf(one) === key);
  if (pair)
    return value === undefined
      ? [{ ...linesOf(yaml, pair), text: '' }]
      : changesOfPair(yaml, pair, value, false);
  const rank = order.indexOf(key);
  const later = pairs.find((one) => order.indexOf(nameOf(one)) > rank);
  const start = later ? lineStart(yaml, keyStart(later)) : yaml.length;
  return [{ start, end: start, text: `${formatPair(key, value)}\n` }];
}

function changesOfPair(yaml: string, pair: Pair, value: unknown, inFlow: boolean): Change[] {
  const node = asNode(pair.value);
  if (node && node.range[0] < node.range[1]) return changesOf(yaml, node, value, inFlow);
  const colon = yaml.indexOf(':', asNode(pair.key)?.range[1] ?? 0) + 1;
  return [{ start: colon, end: colon, text: ` ${formatValue(value)}` }];
}

/** What has to change so that a node says something else. */
function changesOf(yaml: string, node: Ranged, value: unknown, inFlow: boolean): Change[] {
  if (isSame(plainValue(node), value)) return [];
  const flow = inFlow || (isCollection(node) && node.flow === true);
  if (isSeq(node) && Array.isArray(value) && (!flow || node.items.length === value.length)) {
    return changesOfList(yaml, node, value, flow);
  }
  if (isMap(node) && isRecord(value) && (!flow || hasKeys(node, Object.keys(value)))) {
    return changesOfMap(yaml, node, value, flow);
  }
  const [start, end] = node.range;
  const written = yaml.slice(start, end);
  if (isSeq(node) && Array.isArray(value)) {
    return [{ start, end, text: formatList(yaml, node, value) }];
  }
  const tail = isScalar(node) && /^[|>]/.test(written) && written.endsWith('\n') ? '\n' : '';
  const form =
    isScalar(node) && node.type
      ? { quotes: node.type, isNumber: typeof node.value === 'number' }
      : undefined;
  return [{ start, end, text: `${formatValue(value, form)}${tail}` }];
}

/** A list in brackets; what was in it before stands there as it was written. */
function formatList(yaml: string, node: YAMLSeq, values: unknown[]): string {
  const written = new Map(
    node.items.flatMap((item): [string, string][] => {
      const inner = asNode(item);
      return inner ? [[keyOf(plainValue(inner)), yaml.slice(inner.range[0], inner.range[1])]] : [];
    }),
  );
  return `[${values.map((value) => written.get(keyOf(value)) ?? formatValue(value)).join(', ')}]`;
}

/** Entries at both ends that stay are left alone; of those between, each is changed, taken away or new. */
function changesOfList(yaml: string, node: YAMLSeq, values: unknown[], flow: boolean): Change[] {
  const items = node.items.flatMap((item) => asNode(item) ?? []);
  const most = Math.min(items.length, values.length);
  let first = 0;
  while (first < most && hasValue(items[first], values[first])) first++;
  let last = 0;
  while (last < most - first && hasValue(items.at(-1 - last), values.at(-1 - last))) last++;
  const gone = items.slice(first, items.length - last);
  const come = values.slice(first, values.length - last);
  const next = items[items.length - last];
  const model = items[0];
  if (!model) return [];
  const start = lineStart(yaml, model.range[0]);
  const indent = ' '.repeat(yaml.slice(start).search(/\S/));
  const inOneLine = !isMap(model) || model.flow === true;
  const at = next ? lineStart(yaml, next.range[0]) : endOfLine(yaml, lastEnd(items.at(-1)));
  const added = come
    .slice(gone.length)
    .map((value) => `${indent}- ${formatEntry(value, `${indent}  `, inOneLine)}\n`);
  return [
    ...gone.flatMap((item, index) =>
      index < come.length
        ? changesOf(yaml, item, come[index], flow)
        : [
            {
              start: lineStart(yaml, item.range[0]),
              end: endOfLine(yaml, lastEnd(item)),
              text: '',
            },
          ],
    ),
    ...(added.length > 0 ? [{ start: at, end: at, text: added.join('') }] : []),
  ];
}

function changesOfMap(yaml: string, node: YAMLMap, value: Values, flow: boolean): Change[] {
  const changes = node.items.flatMap((pair, index) => {
    const name = nameOf(pair);
    if (Object.hasOwn(value, name)) return changesOfPair(yaml, pair, value[name], flow);
    const start = keyStart(pair);
    // The first key of a list's entry leaves its place behind the hyphen to the next one.
    const next = node.items[index + 1];
    const isBehindHyphen = yaml.slice(lineStart(yaml, start), start).trim() !== '';
    return [
      isBehindHyphen && next
        ? { start, end: keyStart(next), text: '' }
        : { ...linesOf(yaml, pair), text: '' },
    ];
  });
  const missing = Object.entries(value).filter(([name]) => !hasKeys(node, [name], true));
  const first = node.items[0];
  if (missing.length === 0 || !first) return changes;
  const indent = ' '.repeat(keyStart(first) - lineStart(yaml, keyStart(first)));
  const at = endOfLine(yaml, lastEnd(asNode(node)));
  const text = missing.map(([name, inner]) => `${indent}${name}: ${formatValue(inner)}\n`).join('');
  return [...changes, { start: at, end: at, text }];
}

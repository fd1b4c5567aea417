import {
  countLineEnds,
  endOfString,
  type JsonItem,
  type JsonPosition,
  jsonItems,
} from './json-items.ts';
import { type JsonObject, objectOf } from './json-value.ts';

/** Members of an answer that hold its list of records, in the words of the services that send it. */
const lists = new Set(
  `items results data papers works records articles publications docs entries entry hits hit
   result references notes documents`.split(/\s+/),
);

/** Members that hold an object in which the records stand. */
const envelopes = new Set(
  'message response result results hits data resultlist search-results notes'.split(' '),
);

/** Members by which an object is a record itself. */
const recordMember = /^(?:(?:paper_?|display_)?title|paper|DOI)$/i;

/** Records stand no deeper than in `{"resultList": {"result": [`. */
const deepestEnvelope = 4;

/** The first members by which an object is judged. */
const sampleLength = 1000;

/** Items at the start by which a format is recognized: one of them may be broken. */
const recordSample = 5;

/**
 * The records of a JSON text with their lines, whatever they are wrapped in: a list, values one
 * after the other (JSON Lines), the answer of a service (`{"message": {"items": [`), lists or
 * records by their keys (`{"2024": [`, `{"2410.14649": {`), or a single record.
 */
export function* jsonRecords(text: string): Generator<JsonItem> {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  const line = 1 + countLineEnds(text, 0, start);
  if (text[start] === '[') {
    yield* jsonItems(text, { start: start + 1, line, bracketed: true });
    return;
  }
  const whole = { start, line, bracketed: false };
  const values = jsonItems(text, whole);
  const first = values.next().value;
  const isAlone = first === undefined || values.next().done === true;
  const inside = { start: start + 1, line, bracketed: true };
  const position = text[start] === '{' && isAlone ? findList(text, inside, 0) : undefined;
  if (position === undefined) yield* jsonItems(text, whole);
  else if (position === 'members') yield* membersOf(text, inside);
  else yield* jsonItems(text, position);
}

/** True where one of the first records of a JSON text fits a test. */
export function someJsonRecord(text: string, test: (record: JsonObject) => boolean): boolean {
  if (!/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000))) return false;
  let seen = 0;
  for (const item of jsonRecords(text)) {
    const record = 'source' in item ? objectOf(parseJson(item.source)) : undefined;
    if (record && test(record)) return true;
    if (++seen === recordSample) return false;
  }
  return false;
}

/** The value of a JSON source; undefined where it is broken. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/**
 * Where the list of records starts in an object; 'members' where its members are the records or
 * lists of them; undefined where the object is a record itself, or nothing that is known.
 */
function findList(
  text: string,
  position: JsonPosition,
  depth: number,
): JsonPosition | 'members' | undefined {
  let envelope: JsonPosition | undefined;
  let objects = 0;
  let seen = 0;
  for (const item of jsonItems(text, position)) {
    const member = 'source' in item ? readMember(text, item.start, item.line) : undefined;
    if (!member) continue;
    const opened = /^(?:\[\s*)?\{/.exec(text.slice(member.value.start, member.value.start + 200));
    const isList = opened?.[0].startsWith('[') === true;
    const inside = { ...member.value, start: member.value.start + 1, bracketed: true };
    if (recordMember.test(member.key)) return undefined;
    if (isList && lists.has(member.key.toLowerCase())) return inside;
    if (opened && !isList && envelopes.has(member.key.toLowerCase())) envelope ??= inside;
    if (opened) objects++;
    if (++seen === sampleLength) break;
  }
  if (envelope && depth < deepestEnvelope) {
    const found = findList(text, envelope, depth + 1);
    // An envelope around one record: `{"message": {"title": …`.
    return found === 'members' || found === undefined ? 'members' : found;
  }
  return objects > 0 ? 'members' : undefined;
}

/** The members of an object that are objects, and the items of those that are lists. */
function* membersOf(text: string, position: JsonPosition): Generator<JsonItem> {
  for (const item of jsonItems(text, position)) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const member = readMember(text, item.start, item.line);
    if (!member) continue;
    const { start, line } = member.value;
    if (text[start] === '{') {
      const source = item.source.slice(start - item.start);
      yield { line, start, source };
    } else if (text[start] === '[') {
      yield* jsonItems(text, { start: start + 1, line, bracketed: true });
    }
  }
}

/** Key of a member that starts at an offset, and where its value stands. */
function readMember(
  text: string,
  start: number,
  line: number,
): { key: string; value: { start: number; line: number } } | undefined {
  if (text[start] !== '"') return undefined;
  const end = endOfString(text, start);
  const colon = /^\s*:\s*/.exec(text.slice(end, end + 200))?.[0];
  const key = parseJson(text.slice(start, end));
  if (colon === undefined || typeof key !== 'string') return undefined;
  const value = end + colon.length;
  return { key, value: { start: value, line: line + countLineEnds(text, start, value) } };
}
